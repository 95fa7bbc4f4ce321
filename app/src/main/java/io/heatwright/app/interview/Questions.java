package io.heatwright.app.interview;

import java.util.List;

/** The eight questions. */
final class Questions {
    static final String ROOM = "room";

    static final Question PLACE = Question.whole(
            "Where is the home?", "town and state, such as Duluth, MN; or latitude, longitude", Slot.at("place"));

    static final Question FLOOR =
            Question.whole("How large is the room's floor?", "12 ft x 14 ft, or 15 m²", Slot.at("rooms", "floor"));

    static final Question BUILT = Question.whole(
            "When was it built, or last insulated?", "1960s, 1985, before 1950", Slot.at("rooms", "built"));

    static final Question OUTSIDE = Question.parts(
            "Which of its walls meet the weather?",
            "south; or south, west; or none; or all",
            Slot.at("rooms", "outside"));

    static final Question ABOVE_AND_BELOW = Question.parts(
            "What is above the room, and what is below?",
            "apartment, apartment; or attic, crawlspace; or roof, slab",
            Slot.at("rooms", "above"),
            Slot.at("rooms", "below"));

    static final Question WINDOW = Question.parts(
                    "What is its main window?",
                    "south, 4 ft x 5 ft, double, double-hung; or none",
                    Slot.at("rooms", "windows", "faces"),
                    Slot.at("rooms", "windows", "size"),
                    Slot.at("rooms", "windows", "glazing"),
                    Slot.at("rooms", "windows", "opens"))
            .meaning("none", "size", "none");

    static final Question CIRCUIT = Question.parts(
                    "Which outlet would a unit use, and what else hangs on its breaker?",
                    "15 A, three-prong, lamp 60 W; say alone if nothing else does",
                    Slot.at("circuits", "voltage"),
                    Slot.at("circuits", "breaker"),
                    Slot.at("circuits", "outlet"),
                    Slot.at("circuits", "also"))
            .meaning("alone", "dedicated", "yes")
            .meaning("shared", "dedicated", "no");

    static final Question NOW = Question.parts(
            "What heats and cools it today?",
            "electric space heater 1500 W, window air conditioner; or nothing",
            Slot.at("now"));

    /** In the order in which they are asked. */
    static final List<Question> ALL = List.of(PLACE, FLOOR, BUILT, OUTSIDE, ABOVE_AND_BELOW, WINDOW, CIRCUIT, NOW);

    private Questions() {}
}
