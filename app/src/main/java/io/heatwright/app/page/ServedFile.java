package io.heatwright.app.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * A file ready to be sent, plain and packed.
 *
 * @param type what it is, as HTTP says it
 * @param policy what a page may load
 * @param plain its bytes
 * @param packed the same by gzip
 * @param digest changes when the bytes do
 */
record ServedFile(String type, String policy, byte[] plain, byte[] packed, String digest) {
    /** For what is no page: it may load nothing. */
    static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    static ServedFile of(PageFile file, String policy) {
        var plain = file.bytes();
        return new ServedFile(file.type(), policy, plain, file.packed(), digest(plain));
    }

    /**
     * Returns the name of this version.
     *
     * @param asPacked whether the packed bytes are sent
     * @return an ETag
     */
    String tag(boolean asPacked) {
        return "\"" + digest + (asPacked ? "-gzip" : "") + "\"";
    }

    /**
     * Tells whether a browser can unpack.
     *
     * @param accepted the header Accept-Encoding, if there is one
     * @return true when gzip is named and not refused
     */
    static boolean mayBePacked(Optional<String> accepted) {
        for (var coding : accepted.orElse("").split(",", -1)) {
            var parts = coding.replace(" ", "").split(";", -1);
            if (parts[0].equals("gzip")) {
                return parts.length == 1 || !parts[1].matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    /**
     * Tells whether a browser holds this version already.
     *
     * @param known the header If-None-Match, if there is one
     * @param tag of what would be sent
     * @return true when nothing need be sent
     */
    static boolean isKnown(Optional<String> known, String tag) {
        for (var one : known.orElse("").split(",", -1)) {
            var held = one.strip();
            if (held.equals("*") || held.replaceFirst("^W/", "").equals(tag)) {
                return true;
            }
        }
        return false;
    }

    private static String digest(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
