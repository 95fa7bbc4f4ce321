package io.heatwright.browser.engine;

import io.heatwright.home.tree.Place;
import io.heatwright.home.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.Float64Array;

/** Turns values of JavaScript into ours and back. */
final class Values {

    private Values() {}

    /** A node of the page, see the module's README, as a tree. */
    static Tree tree(JSObject node, String source) {
        if (isText(node)) {
            return new Tree.Text(((JSString) node).stringValue(), Place.in(source));
        }
        var place = place(get(node, "l"), get(node, "c"), source);
        if (has(node, "t")) {
            return new Tree.Text(text(node, "t"), place);
        }
        return has(node, "i")
                ? new Tree.Sequence(trees(array(node, "i"), source), place)
                : new Tree.Branch(entries(array(node, "k"), array(node, "v"), source), place);
    }

    static List<Tree> trees(JSArrayReader<JSObject> nodes, String source) {
        var trees = new ArrayList<Tree>();
        for (var i = 0; i < nodes.getLength(); i++) {
            trees.add(tree(nodes.get(i), source));
        }
        return trees;
    }

    private static List<Tree.Entry> entries(
            JSArrayReader<JSObject> keys, JSArrayReader<JSObject> values, String source) {
        var entries = new ArrayList<Tree.Entry>();
        for (var i = 0; i < keys.getLength(); i++) {
            var key = keys.get(i);
            entries.add(
                    isText(key)
                            ? new Tree.Entry(
                                    ((JSString) key).stringValue(), Place.in(source), tree(values.get(i), source))
                            : entry((JSArray<?>) key, values.get(i), source));
        }
        return entries;
    }

    private static Tree.Entry entry(JSArray<?> key, JSObject value, String source) {
        return new Tree.Entry(
                ((JSString) item(key, 0)).stringValue(),
                place(item(key, 1), item(key, 2), source),
                tree(value, source));
    }

    private static Place place(JSObject line, JSObject column, String source) {
        return isNumber(line)
                ? new Place(source, ((JSNumber) line).intValue(), ((JSNumber) column).intValue())
                : Place.in(source);
    }

    /** Maps, lists, texts, numbers and truth values as their like in JavaScript; what is not a number becomes null. */
    static JSObject of(Object plain) {
        if (plain instanceof Map<?, ?> map) {
            var object = emptyObject();
            map.forEach((key, value) -> set(object, (String) key, of(value)));
            return object;
        }
        if (plain instanceof List<?> list) {
            var array = new JSArray<>(list.size());
            for (var i = 0; i < list.size(); i++) {
                array.set(i, of(list.get(i)));
            }
            return array;
        }
        if (plain instanceof Boolean truth) {
            return JSBoolean.valueOf(truth);
        }
        if (plain instanceof Number number) {
            return Double.isFinite(number.doubleValue()) ? JSNumber.valueOf(number.doubleValue()) : nothing();
        }
        return JSString.valueOf((String) plain);
    }

    /** Figures of many tasks; the arrays can be handed to another worker without copying. */
    private static JSArray<Float64Array> figures(List<double[]> figures) {
        var array = new JSArray<Float64Array>(figures.size());
        for (var i = 0; i < figures.size(); i++) {
            array.set(i, Float64Array.copyFromJavaArray(figures.get(i)));
        }
        return array;
    }

    /** A worker's part of a batch. */
    static JSObject part(List<double[]> own) {
        var object = emptyObject();
        set(object, "kind", JSString.valueOf("part"));
        set(object, "figures", figures(own));
        return object;
    }

    static List<double[]> figures(JSArrayReader<Float64Array> arrays) {
        var figures = new ArrayList<double[]>();
        for (var i = 0; i < arrays.getLength(); i++) {
            figures.add(arrays.get(i).copyToJavaArray());
        }
        return figures;
    }

    static String text(JSObject object, String name) {
        return ((JSString) get(object, name)).stringValue();
    }

    @JSBody(params = "value", script = "return typeof value === 'string';")
    private static native boolean isText(JSObject value);

    @JSBody(params = "value", script = "return typeof value === 'number';")
    private static native boolean isNumber(JSObject value);

    @JSBody(
            params = {"object", "name"},
            script = "return object[name] !== undefined;")
    static native boolean has(JSObject object, String name);

    @JSBody(
            params = {"object", "name"},
            script = "return object[name];")
    static native JSObject get(JSObject object, String name);

    @JSBody(
            params = {"object", "name"},
            script = "return object[name];")
    static native JSArray<JSObject> array(JSObject object, String name);

    @JSBody(
            params = {"array", "index"},
            script = "return array[index];")
    private static native JSObject item(JSArray<?> array, int index);

    @JSBody(
            params = {"object", "name", "value"},
            script = "object[name] = value;")
    private static native void set(JSObject object, String name, JSObject value);

    /** Names of an object's values, in their order. */
    static List<String> names(JSObject object) {
        var keys = keys(object);
        var names = new ArrayList<String>();
        for (var i = 0; i < keys.getLength(); i++) {
            names.add(keys.get(i).stringValue());
        }
        return names;
    }

    @JSBody(params = "object", script = "return Object.keys(object);")
    private static native JSArray<JSString> keys(JSObject object);

    @JSBody(script = "return {};")
    private static native JSObject emptyObject();

    @JSBody(script = "return null;")
    private static native JSObject nothing();
}
