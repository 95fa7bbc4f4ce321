package io.heatwright.room;

import io.heatwright.climate.Elementary;
import io.heatwright.climate.LongwaveSky;
import io.heatwright.climate.Plane;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The elements that bound a room, as arrays for the time loop: opaque surfaces, then window frames, then glazings, each in
 * the order of the enclosure, then the near faces of walls shared with other rooms. Everything here is fixed once the room is known.
 */
final class Elements {

    /** What the outer face of an element meets. */
    enum Outside {
        /** Air, sky, ground, sun and wind. */
        WEATHER,
        /** A temperature, through a constant film. */
        TEMPERATURE,
        /** Nothing: no heat crosses. */
        NOTHING,
        /** Another room: the wall is shared and belongs to neither room's elements. */
        ROOM
    }

    private static final double FRAME_EMITTANCE = 0.9;
    /** Solar absorptance of a frame, the default of NFRC 200 section 4. */
    private static final double FRAME_ABSORPTANCE = 0.3;

    private static final double ROOM_TEMPERATURE = 293.15;
    private static final double GROUND_CONTACT = 1000;
    private static final double COSINE_45 = 0.7071067811865476;

    /** Opaque surfaces and frames; element {@code opaque + w} is the glazing of window {@code w}. */
    final int opaque;

    /** First of the faces of shared walls, which come last. */
    final int shared;

    final int count;
    final double[] area;
    final Plane[] plane;
    final Construction[] construction;
    final Boundary[] boundary;
    final Outside[] outside;
    /** For frames and glazings the window, for surfaces −1. */
    final int[] window;

    final double[] insideFixed;
    final double[] insideWarm;
    final double[] insideCool;
    final double[] insideEmittance;
    final double[] insideAbsorptance;
    /** Stefan–Boltzmann constant times the exchange factor to the radiant node, W/(m²·K⁴). */
    final double[] insideRadiant;

    final double[] outsideFixed;
    final double[] outsideWarm;
    final double[] outsideCool;
    final double[] roughness;
    final double[] skyRadiant;
    final double[] ambientRadiant;
    final double[] windProfile;

    private final double outsideShareOfHeight;
    private final Surroundings surroundings;

    /** A room that shares nothing. */
    Elements(Enclosure enclosure, Surroundings surroundings) {
        this(enclosure, surroundings, List.of());
    }

    /** With the walls that it shares, each as seen from this room. */
    Elements(Enclosure enclosure, Surroundings surroundings, List<SharedWall> walls) {
        this.surroundings = surroundings;
        outsideShareOfHeight = 0.5 * enclosure.volume() / enclosure.floorArea();
        List<Window> windows = enclosure.windows();
        List<Integer> frames = new ArrayList<>();
        for (int w = 0; w < windows.size(); w++) {
            if (windows.get(w).frameShare() > 0) {
                frames.add(w);
            }
        }
        int surfaces = enclosure.surfaces().size();
        opaque = surfaces + frames.size();
        shared = opaque + windows.size();
        count = shared + walls.size();
        area = new double[count];
        plane = new Plane[count];
        construction = new Construction[opaque];
        boundary = new Boundary[count];
        outside = new Outside[count];
        window = new int[count];
        insideFixed = new double[count];
        insideWarm = new double[count];
        insideCool = new double[count];
        insideEmittance = new double[count];
        insideAbsorptance = new double[count];
        outsideFixed = new double[count];
        outsideWarm = new double[count];
        outsideCool = new double[count];
        roughness = new double[count];
        skyRadiant = new double[count];
        ambientRadiant = new double[count];
        windProfile = new double[count];
        for (int k = 0; k < surfaces; k++) {
            var surface = enclosure.surfaces().get(k);
            window[k] = -1;
            area[k] = surface.area();
            plane[k] = Plane.of(surface.tilt(), surface.azimuth());
            opaqueElement(k, surface.construction(), surface.boundary(), surface.films());
        }
        for (int f = 0; f < frames.size(); f++) {
            frame(surfaces + f, frames.get(f), windows.get(frames.get(f)));
        }
        for (int w = 0; w < windows.size(); w++) {
            glazing(opaque + w, w, windows.get(w));
        }
        for (int s = 0; s < walls.size(); s++) {
            sharedFace(shared + s, walls.get(s));
        }
        insideRadiant = StarNetwork.exchange(area, plane, insideEmittance);
        for (int k = 0; k < count; k++) {
            insideRadiant[k] *= LongwaveSky.STEFAN_BOLTZMANN;
        }
    }

    private void frame(int k, int w, Window window) {
        this.window[k] = w;
        area[k] = window.area() * window.frameShare();
        plane[k] = Plane.of(window.tilt(), window.azimuth());
        var construction = new Construction(
                window.name() + " frame",
                List.of(new Layer.Resistance("frame", 1 / window.frameConductance())),
                FRAME_EMITTANCE,
                FRAME_EMITTANCE,
                FRAME_ABSORPTANCE,
                FRAME_ABSORPTANCE);
        opaqueElement(k, construction, new Boundary.Outdoors(true, true), window.films());
    }

    private void glazing(int k, int w, Window window) {
        var panes = window.glazing().panes();
        this.window[k] = w;
        area[k] = window.area() * (1 - window.frameShare());
        plane[k] = Plane.of(window.tilt(), window.azimuth());
        boundary[k] = new Boundary.Outdoors(true, true);
        insideEmittance[k] = panes.get(panes.size() - 1).backEmittance();
        insideFilm(k, window.films());
        outsideFilm(k, window.films(), panes.get(0).frontEmittance());
    }

    private void opaqueElement(int k, Construction made, Boundary behind, Films films) {
        construction[k] = made;
        boundary[k] = behind;
        insideEmittance[k] = made.insideEmittance();
        insideAbsorptance[k] = made.insideSolarAbsorptance();
        insideFilm(k, films);
        outsideFilm(k, films, made.outsideEmittance());
    }

    private void sharedFace(int k, SharedWall wall) {
        window[k] = -1;
        area[k] = wall.area();
        plane[k] = Plane.of(wall.tilt(), wall.azimuth());
        outside[k] = Outside.ROOM;
        insideEmittance[k] = wall.construction().insideEmittance();
        insideAbsorptance[k] = wall.construction().insideSolarAbsorptance();
        insideFilm(k, wall.films());
    }

    private void insideFilm(int k, Films films) {
        var given = films.givenInside();
        if (given.isPresent()) {
            insideFixed[k] = given.getAsDouble();
            return;
        }
        // The inner face looks the other way: a floor's outer face looks down, its inner face up.
        double up = -plane[k].up();
        insideWarm[k] = up >= 0 ? Convection.lifted(up) : Convection.stable(up);
        insideCool[k] = up >= 0 ? Convection.stable(up) : Convection.lifted(up);
    }

    private void outsideFilm(int k, Films films, double emittance) {
        double up = plane[k].up();
        if (boundary[k] instanceof Boundary.Outdoors) {
            outside[k] = Outside.WEATHER;
            double skyView = 0.5 * (1 + up);
            double sky = skyView * Elementary.sqrt(skyView);
            skyRadiant[k] = LongwaveSky.STEFAN_BOLTZMANN * emittance * sky;
            ambientRadiant[k] = LongwaveSky.STEFAN_BOLTZMANN * emittance * (1 - sky);
            double height = surroundings.height() + up * outsideShareOfHeight;
            windProfile[k] = Convection.windProfile(surroundings.terrain(), height);
            var texture = films.texture();
            if (texture.isPresent()) {
                outsideWarm[k] = up >= 0 ? Convection.lifted(up) : Convection.stable(up);
                outsideCool[k] = up >= 0 ? Convection.stable(up) : Convection.lifted(up);
                roughness[k] = Convection.roughnessFactor(texture.get());
            }
        } else {
            outside[k] = boundary[k] instanceof Boundary.SameAsRoom ? Outside.NOTHING : Outside.TEMPERATURE;
        }
        outsideFixed[k] = fixedOutside(k, films, emittance);
    }

    /** Constant part of the outer film: all of it towards a space or the soil, none of it in weather unless given. */
    private double fixedOutside(int k, Films films, double emittance) {
        if (outside[k] == Outside.NOTHING) {
            return 0;
        }
        if (boundary[k] instanceof Boundary.Ground || boundary[k] instanceof Boundary.SpaceOnGround) {
            return GROUND_CONTACT;
        }
        double convective = films.givenOutside().orElse(outside[k] == Outside.WEATHER ? 0 : stillAir(plane[k].up()));
        double radiant = outside[k] == Outside.WEATHER
                ? 0
                : 4 * LongwaveSky.STEFAN_BOLTZMANN * emittance * ROOM_TEMPERATURE * ROOM_TEMPERATURE * ROOM_TEMPERATURE;
        return convective + radiant;
    }

    /** Convection in still air for heat flowing out through a ceiling, a wall or a floor [iso6946] table C.1. */
    private static double stillAir(double up) {
        return up > COSINE_45 ? 5.0 : up < -COSINE_45 ? 0.7 : 2.5;
    }

    /** Elements whose outer face meets the same kind of thing, in order. */
    int[] with(Outside kind) {
        return IntStream.range(0, count).filter(k -> outside[k] == kind).toArray();
    }
}
