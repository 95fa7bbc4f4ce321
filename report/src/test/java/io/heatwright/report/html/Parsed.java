package io.heatwright.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Pages read back as XML. */
final class Parsed {
    private static final List<String> REFERENCES = List.of("aria-labelledby", "popovertarget");
    private static final List<String> PAINTS = List.of("fill", "clip-path");

    private Parsed() {}

    static Document parse(String page) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    static List<Element> elements(Document document, String name) {
        return inside(document.getDocumentElement(), name);
    }

    static List<Element> inside(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        var result = new ArrayList<Element>();
        for (var i = 0; i < found.getLength(); i++) {
            result.add((Element) found.item(i));
        }
        return result;
    }

    static List<String> texts(Document document, String name) {
        return elements(document, name).stream().map(Element::getTextContent).toList();
    }

    static void assertNamesAreUniqueAndReferencesMet(Document document) {
        var ids = new HashSet<String>();
        for (var element : elements(document, "*")) {
            var id = element.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
        }
        for (var element : elements(document, "*")) {
            for (var name : REFERENCES) {
                if (element.hasAttribute(name)) {
                    assertThat(ids).contains(element.getAttribute(name).split(" ", -1));
                }
            }
            for (var name : PAINTS) {
                var value = element.getAttribute(name);
                assertThat(value.isEmpty() || ids.contains(value.substring("url(#".length(), value.length() - 1)))
                        .as(value)
                        .isTrue();
            }
        }
    }
}
