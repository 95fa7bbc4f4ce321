package io.heatwright.app.catalogue;

import io.heatwright.app.session.Word;
import io.heatwright.equipment.rating.Edition;
import io.heatwright.equipment.rating.LoadFactor;
import io.heatwright.equipment.rating.LowTemperatureBranch;

/** Words for the rules of a rating. */
final class RatingChoices {

    private RatingChoices() {}

    /** Edition of AHRI 210/240. */
    enum Standard implements Word {
        /** SEER2, EER2, HSPF2. */
        OF_2023("2023", Edition.AHRI_2023),
        /** SEER, EER, HSPF. */
        OF_2017("2017", Edition.AHRI_2017);

        private final String word;
        private final Edition edition;

        Standard(String word, Edition edition) {
            this.word = word;
            this.edition = edition;
        }

        @Override
        public String word() {
            return word;
        }

        Edition edition() {
            return edition;
        }

        static final class Reading extends Word.Reader<Standard> {
            Reading() {
                super(Standard::values);
            }
        }
    }

    /** Reading of the low-temperature equations. */
    enum Branch implements Word {
        /** As the standard means it. */
        STANDARD(LowTemperatureBranch.BY_TEMPERATURE),
        /** As resdx reads it. */
        AS_IN_RESDX(LowTemperatureBranch.EVERYWHERE);

        private final LowTemperatureBranch meaning;

        Branch(LowTemperatureBranch meaning) {
            this.meaning = meaning;
        }

        LowTemperatureBranch meaning() {
            return meaning;
        }

        static final class Reading extends Word.Reader<Branch> {
            Reading() {
                super(Branch::values);
            }
        }
    }

    /** Factor of the heating load. */
    enum Factor implements Word {
        /** C_vs for variable speed. */
        VARIABLE(LoadFactor.BY_STAGING),
        /** C for every unit. */
        FIXED(LoadFactor.SAME_FOR_ALL);

        private final LoadFactor meaning;

        Factor(LoadFactor meaning) {
            this.meaning = meaning;
        }

        LoadFactor meaning() {
            return meaning;
        }

        static final class Reading extends Word.Reader<Factor> {
            Reading() {
                super(Factor::values);
            }
        }
    }
}
