package io.heatwright.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void textsAndAttributesAreEscaped() {
        var markup = new Markup().element("p", "<script>&\"'", "title", "\"><b>");
        assertThat(markup.finish()).isEqualTo("<p title=\"&quot;&gt;&lt;b&gt;\">&lt;script&gt;&amp;&quot;&#39;</p>");
    }

    @Test
    void charactersThatXmlForbidsAreReplaced() {
        assertThat(new Markup().text("a\u0000b\u0085c\ud800d\uffffe").finish())
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde");
    }

    @Test
    void anOpenElementIsNotFinished() {
        var markup = new Markup().open("p");
        assertThatThrownBy(markup::finish)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("p");
    }

    @Test
    void whatIsNotEscapedMayHoldNoMarkup() {
        var markup = new Markup();
        assertThatThrownBy(() -> markup.unescaped("</style><script>")).isInstanceOf(IllegalArgumentException.class);
    }
}
