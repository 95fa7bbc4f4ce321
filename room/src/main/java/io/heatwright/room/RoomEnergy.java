package io.heatwright.room;

/**
 * Where heat and vapour went since a room's state was last set. Every path counts what came into the room's air, faces and
 * constructions as positive, in J and kg.
 *
 * @param system heat from equipment, convective and radiant, J
 * @param gains sensible heat of people and things, J
 * @param airExchange sensible heat with outdoor air, J
 * @param sunOutside sunlight absorbed on outer faces, J
 * @param sunInside sunlight absorbed on inner faces and blinds, J
 * @param sunInPanes sunlight absorbed in panes, J
 * @param outerFaces convection and longwave radiation at outer faces, and heat from neighbouring spaces and soil, J
 * @param sharedWalls out of the walls shared with other rooms, less the sunlight they absorbed in this one, J
 * @param doorways sensible heat with air of other rooms, J
 * @param condensation heat of vapour that condensed on glass and frames, negative where it dried, J
 * @param stored change of the heat held by air and constructions, shared walls left out, J
 * @param vapourFromOutdoors with outdoor air, kg
 * @param vapourFromGains of people and things, kg
 * @param vapourFromSystem negative when equipment removes it, kg
 * @param vapourCondensed lost because the air was saturated, negative, kg
 * @param vapourThroughDoorways with air of other rooms, kg
 * @param vapourToFaces condensed on glass and frames, negative, less what dried again, kg; what ran off is in it
 * @param vapourStored change of the vapour held by air and furnishings, kg
 */
public record RoomEnergy(
        double system,
        double gains,
        double airExchange,
        double sunOutside,
        double sunInside,
        double sunInPanes,
        double outerFaces,
        double sharedWalls,
        double doorways,
        double condensation,
        double stored,
        double vapourFromOutdoors,
        double vapourFromGains,
        double vapourFromSystem,
        double vapourCondensed,
        double vapourThroughDoorways,
        double vapourToFaces,
        double vapourStored) {

    /**
     * Returns the heat that the balance fails to explain.
     *
     * @return J, zero but for rounding
     */
    public double residual() {
        return system
                + gains
                + airExchange
                + sunOutside
                + sunInside
                + sunInPanes
                + outerFaces
                + sharedWalls
                + doorways
                + condensation
                - stored;
    }

    /**
     * Returns the vapour that the balance fails to explain.
     *
     * @return kg, zero but for rounding
     */
    public double vapourResidual() {
        return vapourFromOutdoors
                + vapourFromGains
                + vapourFromSystem
                + vapourCondensed
                + vapourThroughDoorways
                + vapourToFaces
                - vapourStored;
    }
}
