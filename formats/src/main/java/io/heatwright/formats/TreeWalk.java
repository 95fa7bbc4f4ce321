package io.heatwright.formats;

import io.heatwright.home.Finding;
import io.heatwright.home.tree.Place;
import io.heatwright.home.tree.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Turns a stream of tokens into a tree and refuses what no home file needs: repeated keys, excess depth, excess size. One
 * walk serves YAML and JSON.
 */
public final class TreeWalk {

    private final String source;
    private final JsonParser parser;
    private final Function<JsonParser, String> refusal;
    private int parts;

    private TreeWalk(String source, JsonParser parser, Function<JsonParser, String> refusal) {
        this.source = source;
        this.parser = parser;
        this.refusal = refusal;
    }

    /**
     * Reads one document.
     *
     * @param source name of the file as printed to people
     * @param parser at its start
     * @param refusal tells why the current token is refused, or empty
     * @return the tree or what is wrong
     */
    public static TreeReading read(String source, JsonParser parser, Function<JsonParser, String> refusal) {
        var walk = new TreeWalk(source, parser, refusal);
        try {
            return walk.document();
        } catch (Refused refused) {
            return TreeReading.failed(refused.finding);
        } catch (JacksonException e) {
            return TreeReading.failed(walk.syntax(e));
        }
    }

    private TreeReading document() {
        if (parser.nextToken() == null) {
            throw refuse(new Place(source, 1, 1), "", "the file is empty", "format: 1, place and rooms");
        }
        var tree = value(1);
        if (parser.nextToken() != null) {
            throw refuse(here(), "", "a second document begins here", "one document in one file");
        }
        return TreeReading.of(tree);
    }

    private Tree value(int depth) {
        check();
        if (depth > TreeLimits.DEPTH) {
            var allowed = "at most " + TreeLimits.DEPTH + " levels";
            throw refuse(here(), "", "branches and lists are nested too deep", allowed);
        }
        if (++parts > TreeLimits.PARTS) {
            throw refuse(here(), "", "the file has too many parts", "at most " + TreeLimits.PARTS + " values");
        }
        var token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return branch(depth);
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence(depth);
        }
        return new Tree.Text(token == JsonToken.VALUE_NULL ? "" : text(parser.getString()), here());
    }

    private Tree branch(int depth) {
        var place = here();
        var entries = new ArrayList<Tree.Entry>();
        var seen = new LinkedHashMap<String, Integer>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            check();
            var key = text(parser.currentName());
            var keyPlace = here();
            var before = seen.putIfAbsent(key, keyPlace.line());
            if (before != null) {
                throw refuse(keyPlace, key, "is written twice, first in line " + before, "each key once");
            }
            parser.nextToken();
            entries.add(new Tree.Entry(key, keyPlace, value(depth + 1)));
        }
        return new Tree.Branch(entries, place);
    }

    private Tree sequence(int depth) {
        var place = here();
        var items = new ArrayList<Tree>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth + 1));
        }
        return new Tree.Sequence(List.copyOf(items), place);
    }

    private String text(String value) {
        if (value.length() > TreeLimits.TEXT) {
            var allowed = "at most " + TreeLimits.TEXT + " characters";
            throw refuse(here(), value, "is too long a text", allowed);
        }
        return value;
    }

    private void check() {
        var reason = refusal.apply(parser);
        if (!reason.isEmpty()) {
            throw refuse(here(), "", reason, "plain keys, lists and texts");
        }
    }

    private Place here() {
        var location = parser.currentTokenLocation();
        return new Place(source, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private Finding syntax(JacksonException e) {
        var location = e.getLocation();
        var place = location == null || location.getLineNr() < 1
                ? here()
                : new Place(source, location.getLineNr(), Math.max(1, location.getColumnNr()));
        return Finding.error(place, "", "", "cannot be read: " + SyntaxProblem.of(e.getOriginalMessage()), NOTATION);
    }

    private static final String NOTATION =
            "lines of \"key: value\", deeper levels set in by two more spaces, brackets and quotes closed";

    private static Refused refuse(Place place, String value, String problem, String allowed) {
        return new Refused(Finding.error(place, "", value, problem, allowed));
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Finding finding;

        Refused(Finding finding) {
            super(finding.problem(), null, false, false);
            this.finding = finding;
        }
    }
}
