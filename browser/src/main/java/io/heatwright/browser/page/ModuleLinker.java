package io.heatwright.browser.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins ES modules into one script, since a page opened from a file may not load modules. Each module becomes a function that
 * gives its exports; it runs once, after those it imports. Only the forms that the page's own modules and its vendored ones
 * are written in are understood: imports at the top, then at most one list passed on from another module; {@code export}
 * before a declaration, or one list at the end. Whatever else says import or export is refused, so that nothing is joined
 * wrongly in silence.
 */
final class ModuleLinker {

    private static final Pattern IMPORT = Pattern.compile(
            "^\\s*import\\s*(?:([\\w$]+)|\\{([^}]*)\\}|\\*\\s*as\\s+([\\w$]+))\\s*from\\s*\"([^\"]+)\"\\s*;?");
    private static final Pattern PASSED_ON =
            Pattern.compile("^\\s*export\\s*\\{([^}]*)\\}\\s*from\\s*\"([^\"]+)\"\\s*;?");
    private static final Pattern DECLARATION =
            Pattern.compile("(?m)^export\\s+((?:async\\s+)?function\\*?|const|let|class)\\s+([\\w$]+)");
    private static final Pattern LIST = Pattern.compile("export\\s*\\{([^}]*)\\}\\s*;?\\s*(?=//#|$)");
    private static final Pattern DEFAULT_LIST = Pattern.compile("export\\s+default\\s+([\\w$]+)\\s*;?\\s*(?=//#|$)");
    private static final Pattern DEFAULT_FUNCTION = Pattern.compile("export\\s+default\\s+function\\s*\\(");
    private static final Pattern LEFT = Pattern.compile("(?m)^\\s*(?:import|export)[\\s{*]|\\bexport\\s*[{]");
    private static final Pattern COMMENT_LINES =
            Pattern.compile("(?m)^[ \\t]*(?://[^\\n]*|/\\*(?:[^*]|\\*(?!/))*\\*/[ \\t]*)\\n");
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");
    private static final Pattern SOURCE_MAP = Pattern.compile("//# sourceMappingURL=[^\\n]*");

    private final UnaryOperator<String> read;
    private final Map<String, String> bareNames;
    private final Map<String, String> joined = new LinkedHashMap<>();
    private final List<String> open = new ArrayList<>();

    /**
     * Prepares a linker.
     *
     * @param read gives the text of a module by its path
     * @param bareNames paths of vendored modules by the names under which they are imported
     */
    ModuleLinker(UnaryOperator<String> read, Map<String, String> bareNames) {
        this.read = read;
        this.bareNames = bareNames;
    }

    /**
     * Joins a module with all that it imports.
     *
     * @param main its path, such as {@code web/main.js}
     * @return one classic script
     * @throws IllegalArgumentException when a module is written in a form that is not understood, or modules form a ring
     */
    String link(String main) {
        add(main);
        var script = new StringBuilder("(()=>{\"use strict\";\n");
        joined.forEach(
                (path, text) -> script.append("// ").append(path).append('\n').append(text));
        return script.append("})();\n").toString();
    }

    private void add(String path) {
        if (joined.containsKey(path)) {
            return;
        }
        if (open.contains(path)) {
            throw new IllegalArgumentException("Modules import each other in a ring: " + open + " and " + path + ".");
        }
        open.add(path);
        var body = squeezed(SOURCE_MAP.matcher(read.apply(path)).replaceAll("")).strip();
        var head = new StringBuilder();
        for (var found = IMPORT.matcher(skipComment(body)); found.find(); found = IMPORT.matcher(skipComment(body))) {
            var from = resolve(path, found.group(4));
            add(from);
            head.append(bindings(found, name(from)));
            body = skipComment(body).substring(found.end());
        }
        var exports = new LinkedHashMap<String, String>();
        var passed = PASSED_ON.matcher(body);
        if (passed.find()) {
            var from = resolve(path, passed.group(2));
            add(from);
            list(passed.group(1), exports);
            exports.replaceAll((name, local) -> name(from) + "." + local);
            body = body.substring(passed.end());
        }
        joined.put(path, wrapped(path, head.toString(), body, exports));
        open.remove(path);
    }

    /** Lines that are comments, and the blanks that set lines in, are for whoever reads the module, not for the page. */
    private static String squeezed(String text) {
        return INDENT.matcher(COMMENT_LINES.matcher(text).replaceAll("")).replaceAll("");
    }

    /** A comment may stand before the imports; what it says is not needed. */
    private static String skipComment(String body) {
        var text = body.strip();
        while (text.startsWith("/*") || text.startsWith("//")) {
            var end = text.startsWith("/*") ? text.indexOf("*/") + 2 : text.indexOf('\n') + 1;
            text = text.substring(end).strip();
        }
        return text;
    }

    private static String wrapped(String path, String head, String body, Map<String, String> exports) {
        var text = DEFAULT_FUNCTION.matcher(body).replaceFirst("const default_export = function(");
        if (!text.equals(body)) {
            exports.put("default", "default_export");
        }
        text = taken(DEFAULT_LIST, text, found -> exports.put("default", found.group(1)));
        text = taken(LIST, text, found -> list(found.group(1), exports));
        var declared = DECLARATION.matcher(text);
        while (declared.find()) {
            exports.put(declared.group(2), declared.group(2));
        }
        text = DECLARATION.matcher(text).replaceAll("$1 $2");
        if (LEFT.matcher(text).find()) {
            throw new IllegalArgumentException(path + " imports or exports in a form that is not understood.");
        }
        var given = new StringBuilder();
        exports.forEach(
                (name, local) -> given.append(name).append(':').append(local).append(','));
        return "const " + name(path) + "=(()=>{\n" + head + text + "\nreturn {" + given + "};\n})();\n";
    }

    private static String taken(Pattern pattern, String text, java.util.function.Consumer<Matcher> take) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            return text;
        }
        take.accept(found);
        return text.substring(0, found.start()) + text.substring(found.end());
    }

    private static void list(String names, Map<String, String> exports) {
        for (var each : names.split(",", -1)) {
            var name = each.strip();
            if (!name.isEmpty()) {
                var parts = name.split("\\s+as\\s+", -1);
                exports.put(parts[parts.length - 1], parts[0]);
            }
        }
    }

    private static String bindings(Matcher found, String from) {
        if (found.group(1) != null) {
            return "const " + found.group(1) + "=" + from + ".default;\n";
        }
        return found.group(3) != null
                ? "const " + found.group(3) + "=" + from + ";\n"
                : "const {" + found.group(2).replaceAll("\\s+as\\s+", ":") + "}=" + from + ";\n";
    }

    private String resolve(String importer, String imported) {
        if (!imported.startsWith(".")) {
            var path = bareNames.get(imported);
            if (path == null) {
                throw new IllegalArgumentException(importer + " imports \"" + imported + "\", which is not vendored.");
            }
            return path;
        }
        var parts = new ArrayList<>(List.of(importer.split("/", -1)));
        parts.remove(parts.size() - 1);
        for (var part : imported.split("/", -1)) {
            if (part.equals("..")) {
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    private static String name(String path) {
        return "module_" + path.replaceAll("[^A-Za-z0-9]", "_");
    }
}
