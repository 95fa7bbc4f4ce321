/** What one run of a command has around it: streams, folder, environment, and how it may end. */
@NullMarked
package io.heatwright.app.session;

import org.jspecify.annotations.NullMarked;
