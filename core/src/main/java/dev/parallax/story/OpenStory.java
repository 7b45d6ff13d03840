package dev.parallax.story;

import java.util.ArrayList;
import java.util.List;

/** A story of a stream that may still change: its articles, copies apart. */
final class OpenStory {

    final long number;

    /** In order of arrival; without copies. */
    final List<OpenArticle> articles = new ArrayList<>();

    /** In order of arrival. */
    final List<OpenArticle> copies = new ArrayList<>();

    /** How many of the articles are in the window. */
    int inWindow;

    OpenStory(long number) {
        this.number = number;
    }
}
