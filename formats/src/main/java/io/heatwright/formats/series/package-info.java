/** Runs step by step as files: CSV, Parquet, and the data dictionary that explains both. */
@NullMarked
package io.heatwright.formats.series;

import org.jspecify.annotations.NullMarked;
