package io.heatwright.home.keys;

import io.heatwright.home.keys.Kind.Either;
import io.heatwright.home.keys.Kind.Group;
import io.heatwright.home.keys.Kind.Listed;
import io.heatwright.home.keys.Kind.Named;
import io.heatwright.home.keys.Kind.PoweredThing;
import io.heatwright.home.keys.Kind.Scalar;
import io.heatwright.home.keys.Kind.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table as a JSON Schema (draft 2020-12), for editors that complete and check while one types. It knows keys, shapes
 * and words; units, ranges and what holds between keys only the resolver knows.
 */
public final class HomeSchema {

    private HomeSchema() {}

    /**
     * Builds the schema.
     *
     * @return ordered maps, lists, texts and truth values
     */
    public static Map<String, Object> build() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Heatwright home file");
        schema.putAll(group(HomeKeys.ALL));
        return schema;
    }

    private static Map<String, Object> of(Kind kind) {
        if (kind instanceof Group group) {
            return group(group);
        }
        if (kind instanceof Named named) {
            var schema = object();
            schema.put("additionalProperties", group(named.group()));
            return schema;
        }
        if (kind instanceof Listed listed) {
            var list = new LinkedHashMap<String, Object>();
            list.put("type", "array");
            list.put("items", of(listed.item()));
            return anyOf(List.of(list, of(listed.item())));
        }
        if (kind instanceof Either either) {
            return anyOf(either.kinds().stream().map(HomeSchema::of).toList());
        }
        return kind instanceof Word word ? words(word) : scalar((Scalar) kind);
    }

    private static Map<String, Object> group(Group group) {
        var schema = object();
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (var key : group.keys()) {
            for (var name : key.names()) {
                properties.put(name, property(key));
            }
            if (key.required() && key.names().size() == 1) {
                required.add(key.name());
            }
        }
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> property(Key key) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("description", key.explanation());
        var scalar = key.kind() instanceof Scalar && !(key.kind() instanceof Word);
        schema.putAll(scalar ? of(key.kind()) : anyOf(List.of(of(key.kind()), unknown())));
        schema.put("examples", List.of(key.example()));
        return schema;
    }

    private static Map<String, Object> words(Word word) {
        var values = new ArrayList<Object>();
        for (var option : word.options()) {
            values.add(option.word());
            values.addAll(option.synonyms());
        }
        if (values.contains("yes")) {
            values.add(true);
            values.add(false);
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("enum", values);
        return schema;
    }

    private static Map<String, Object> scalar(Scalar kind) {
        var schema = new LinkedHashMap<String, Object>();
        var number = kind instanceof Kind.Quantity || kind instanceof Kind.Years || kind instanceof Kind.Direction;
        schema.put("type", number ? List.of("string", "number") : "string");
        if (!(kind instanceof PoweredThing)) {
            schema.put("$comment", kind.allowed());
        }
        return schema;
    }

    private static Map<String, Object> anyOf(List<Map<String, Object>> choices) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("anyOf", choices);
        return schema;
    }

    private static Map<String, Object> unknown() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("const", "unknown");
        return schema;
    }

    private static Map<String, Object> object() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        return schema;
    }
}
