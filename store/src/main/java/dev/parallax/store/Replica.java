package dev.parallax.store;

import dev.parallax.duplicate.DuplicateIndex;
import dev.parallax.duplicate.DuplicateSettings;
import dev.parallax.duplicate.PackedFingerprint;
import dev.parallax.store.PendingChanges.Added;
import dev.parallax.store.PendingChanges.Change;
import dev.parallax.store.PendingChanges.Expired;
import dev.parallax.store.PendingChanges.Removed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The index in memory that follows one on disk. Answers any number of threads; whatever changes it comes one at a time. */
final class Replica {

    private final DuplicateSettings settings;
    private final IndexStore store;
    private final PendingChanges pending;
    private final NumberTable numbers = new NumberTable();
    private volatile DuplicateIndex index;
    /** The number of the last change on disk that is in memory as well. */
    private long seen;

    Replica(DuplicateSettings settings, IndexStore store, PendingChanges pending) {
        this.settings = settings;
        this.store = store;
        this.pending = pending;
        this.index = DuplicateIndex.inMemory(settings, pending);
    }

    DuplicateIndex index() {
        return index;
    }

    /** Reads everything. */
    void load() {
        DuplicateIndex fresh = DuplicateIndex.inMemory(settings, pending);
        synchronized (numbers) {
            numbers.clear();
        }
        pending.following(() -> store.read(article -> {
            if (!fresh.add(article.known().fingerprint())) {
                throw store.database().damaged("it has article \"" + article.id() + "\" twice.");
            }
            number(article.id(), article.number());
        }));
        index = fresh;
        seen = store.last();
    }

    private void number(String id, long number) {
        synchronized (numbers) {
            numbers.put(id, number);
        }
    }

    private long number(String id) {
        synchronized (numbers) {
            return numbers.get(id);
        }
    }

    @Nullable
    StoredArticle article(String id) {
        long number = number(id);
        StoredArticle found = number == 0 ? null : store.article(number);
        return found != null && found.id().equals(id) ? found : null;
    }

    /**
     * Takes in what others have committed. Where they and this process added an article of one id, theirs stays.
     *
     * @param own changes that have not been written yet; additions that come too late are taken out
     */
    void catchUp(List<Change> own) {
        Set<String> added = new HashSet<>();
        for (Change change : own) {
            if (change instanceof Added addition) {
                added.add(addition.article().id());
            }
        }
        Set<String> late = new HashSet<>();
        long before = seen;
        pending.following(() -> {
            IndexStore.Changes changes = store.readAfter(before, article -> take(article, added, late), this::take);
            if (!changes.isComplete()) {
                load();
                added.stream().filter(index::contains).forEach(late::add);
            }
            own.removeIf(change -> change instanceof Added addition
                    && late.contains(addition.article().id()));
            if (changes.last() > before) {
                own.forEach(this::repeat);
            }
            seen = changes.last();
        });
    }

    /** Makes a change again that others' changes, which now come before it, may have undone or missed. */
    private void repeat(Change change) {
        if (change instanceof Added added) {
            index.add(added.article().known().fingerprint());
        } else if (change instanceof Removed removed) {
            index.remove(removed.id());
        } else if (change instanceof Expired expired) {
            index.expireBefore(expired.time());
        }
    }

    private void take(StoredArticle article, Set<String> own, Set<String> late) {
        PackedFingerprint fingerprint = article.known().fingerprint();
        if (!index.add(fingerprint)) {
            if (own.contains(article.id())) {
                late.add(article.id());
            }
            index.remove(article.id());
            index.add(fingerprint);
        }
        number(article.id(), article.number());
    }

    private void take(ArticleTable.Removal removal) {
        if (removal.id() == null) {
            index.expireBefore(removal.before());
        } else {
            index.remove(removal.id());
        }
    }

    /** Writes changes into the open transaction. */
    void write(List<Change> changes) {
        for (Change change : changes) {
            if (change instanceof Added added) {
                store.append(added.article());
                number(added.article().id(), store.last());
            } else if (change instanceof Removed removed) {
                store.remove(removed.id(), number(removed.id()));
            } else if (change instanceof Expired expired) {
                store.expireBefore(expired.time());
            }
        }
    }

    /** Takes note that what was written last is committed. */
    void written() {
        seen = store.last();
    }
}
