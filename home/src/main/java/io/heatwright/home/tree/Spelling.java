package io.heatwright.home.tree;

/** Whether two words are the same but for letters' case, blanks, hyphens and underscores. */
public final class Spelling {

    private Spelling() {}

    /**
     * Compares two words.
     *
     * @param one a word
     * @param other another
     * @return whether they are the same word
     */
    public static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        var letters = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = Character.toLowerCase(text.charAt(i));
            if (c != ' ' && c != '-' && c != '_') {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
