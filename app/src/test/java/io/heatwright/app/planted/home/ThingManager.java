package io.heatwright.app.planted.home;

/** Has a name that says nothing. */
public record ThingManager() {}
