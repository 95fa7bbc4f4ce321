package io.heatwright.home.reading;

import io.heatwright.home.Opening;
import io.heatwright.room.Window;
import java.util.List;

/**
 * The windows of a room.
 *
 * @param glass as the heat balance sees them
 * @param openings as a unit or a person sees them
 */
record WindowParts(List<Window> glass, List<Opening> openings) {

    WindowParts {
        glass = List.copyOf(glass);
        openings = List.copyOf(openings);
    }

    double area() {
        return glass.stream().mapToDouble(Window::area).sum();
    }
}
