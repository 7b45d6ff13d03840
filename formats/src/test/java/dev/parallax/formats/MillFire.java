package dev.parallax.formats;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.compare.ArticleComparer;
import dev.parallax.compare.Comparison;
import java.util.List;

/** Two invented reports that share text, give two numbers for one thing and quote one sentence in two ways. */
public final class MillFire {

    private static final String FIRST = "Fire destroys the old mill at Tarn\n\n"
            + "TARN (Norden Wire) — A fire destroyed the old paper mill at Tarn on Tuesday night, and 240 people had to leave"
            + " their homes, the fire service said.\n\n"
            + "\"We will rebuild every wall of this mill, and nobody in Tarn will lose a day of pay,\" said Odile Marrek,"
            + " who owns it.\n\n"
            + "The mill on the river Senn was built in 1871 and makes paper for the schools of the whole district.\n\n"
            + "A bakery across the road gave bread to everybody who had been brought to the town hall.";

    private static final String SECOND = "Mill at Tarn burns down\n\n"
            + "A fire destroyed the old paper mill at Tarn on Tuesday night, and 260 people had to leave their homes, the"
            + " fire service said.\n\n"
            + "\"We will rebuild every wall of this factory, and nobody in Tarn will lose a day of pay,\" said Odile Marrek,"
            + " who owns it.\n\n"
            + "The mill on the river Senn was built in 1871 and makes paper for the schools of the whole district.\n\n"
            + "Smoke could be seen from the castle.";

    /** What Parallax finds in them. */
    public static final Comparison COMPARED = ArticleComparer.create()
            .compare(List.of(
                    article("wire", FIRST, "Norden Wire", "2026-03-04T06:00+01:00"),
                    article("post", SECOND, "Tarn Post", "2026-03-04T09:30+01:00")));

    private MillFire() {}

    private static Article article(String id, String text, String outlet, String time) {
        return Article.of(id, text)
                .withOutlet(outlet)
                .withPublished(PublicationTime.parse(time).orElseThrow());
    }
}
