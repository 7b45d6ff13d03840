package dev.parallax.spark;

import dev.parallax.article.Article;
import dev.parallax.formats.read.ArticleSink;
import dev.parallax.formats.read.LineReader;
import dev.parallax.formats.read.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;

/** Reads the lines of one partition of {@link ArticleInput} and makes a row of each article, and of each problem. */
abstract class ArticleLines implements Iterator<Row>, ArticleSink {

    private final LinePlaces places = new LinePlaces();
    private final Iterator<Row> lines;
    private final List<Row> found = new ArrayList<>();
    private Iterator<Row> rows = Collections.emptyIterator();

    ArticleLines(Iterator<Row> lines) {
        this.lines = lines;
    }

    /** Returns the row of an article at a place of the input. */
    abstract Row row(Article article, long position);

    /** Returns the row of a problem. */
    abstract Row row(Problem problem);

    @Override
    public boolean hasNext() {
        while (!rows.hasNext() && lines.hasNext()) {
            found.clear();
            Row line = lines.next();
            places.next(line);
            LineReader.read(places.file(), places.recordName(), places.number(), line.getAs("line"), this);
            rows = found.iterator();
        }
        return rows.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return rows.next();
    }

    @Override
    public void article(Article article) {
        found.add(row(article, places.position()));
    }

    @Override
    public void problem(Problem problem) {
        found.add(row(problem));
    }
}
