package io.heatwright.equipment.shared;

/** Where ducts run. */
public sealed interface DuctSpace {

    /**
     * Returns the temperature of the air around the ducts.
     *
     * @param rooms mean of the rooms that they serve, °C
     * @param outdoors °C
     * @param simulated of the room in which they run, °C, for {@link Room}
     * @return °C
     */
    double temperature(double rooms, double outdoors, double simulated);

    /** Inside the rooms that they serve: what leaves the ducts stays there, and nothing is lost. */
    record Indoors() implements DuctSpace {

        @Override
        public double temperature(double rooms, double outdoors, double simulated) {
            return rooms;
        }
    }

    /**
     * A room of the building that is simulated itself, such as an attic or a basement; it gets the heat that ducts lose.
     *
     * @param place in the building, from 0
     */
    record Room(int place) implements DuctSpace {

        @Override
        public double temperature(double rooms, double outdoors, double simulated) {
            return simulated;
        }
    }

    /**
     * A space that is not simulated, whose temperature lies between that of the rooms and that outdoors; heat lost to it is
     * lost. Sun on a roof is left out: an attic that matters in summer should be a room.
     *
     * @param outdoorShare 0 as warm as the rooms, 1 as cold as outdoors
     */
    record Between(double outdoorShare) implements DuctSpace {

        /** Checks the share. */
        public Between {
            if (!(outdoorShare >= 0 && outdoorShare <= 1)) {
                throw new IllegalArgumentException("The share of outdoors in a duct space's temperature ("
                        + outdoorShare + ") must be from 0 to 1.");
            }
        }

        @Override
        public double temperature(double rooms, double outdoors, double simulated) {
            return rooms + outdoorShare * (outdoors - rooms);
        }
    }

    /**
     * An attic under a roof without insulation [en12831] table D.4.
     *
     * @return nearly as cold as outdoors
     */
    static DuctSpace attic() {
        return new Between(0.9);
    }

    /**
     * A crawl space [en12831] table D.4.
     *
     * @return cold
     */
    static DuctSpace crawlSpace() {
        return new Between(0.8);
    }

    /**
     * A basement that nothing heats, without outside door or window [en12831] table D.4.
     *
     * @return halfway between indoors and outdoors
     */
    static DuctSpace basement() {
        return new Between(0.5);
    }
}
