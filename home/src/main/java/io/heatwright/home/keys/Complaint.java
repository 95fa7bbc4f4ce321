package io.heatwright.home.keys;

import java.util.Optional;

/**
 * What is wrong with a text.
 *
 * @param problem a part of a sentence that follows the text in quotation marks
 * @param allowed what may stand there instead
 * @param nearest what was probably meant
 */
public record Complaint(String problem, String allowed, Optional<String> nearest) {

    static Optional<Complaint> of(String problem, String allowed) {
        return Optional.of(new Complaint(problem, allowed, Optional.empty()));
    }
}
