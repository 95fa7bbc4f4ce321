/** What a page's worker runs: a home's tree in, an answer out. Compiled to JavaScript; also runs on the JVM, for tests. */
@NullMarked
package io.heatwright.browser.engine;

import org.jspecify.annotations.NullMarked;
