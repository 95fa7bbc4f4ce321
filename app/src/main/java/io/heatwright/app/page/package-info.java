/** The planner as a page: its files, written to a folder or served to a browser. */
@NullMarked
package io.heatwright.app.page;

import org.jspecify.annotations.NullMarked;
