package io.heatwright.simulation;

/**
 * One piece of work whose result is figures and nothing else, so that it can be done anywhere: by another thread, in another
 * page's worker, on another machine.
 */
public interface Task {

    /**
     * Does the work. A pure function: the same figures every time, everywhere.
     *
     * @return the figures
     */
    double[] figures();

    /**
     * Says how much work it is beside other tasks, so that they can be shared out evenly.
     *
     * @return above 0, in any unit
     */
    double weight();
}
