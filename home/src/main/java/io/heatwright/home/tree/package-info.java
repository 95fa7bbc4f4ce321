/** What was written, before anybody knows what it means: names, lists and text, each with its place. */
@NullMarked
package io.heatwright.home.tree;

import org.jspecify.annotations.NullMarked;
