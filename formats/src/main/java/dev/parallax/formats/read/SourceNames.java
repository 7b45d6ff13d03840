package dev.parallax.formats.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds short names that tell files apart: the file's own, with as much of its folders as that takes. */
final class SourceNames {

    private SourceNames() {}

    /**
     * Returns a name for each path, {@code /} between its parts. Different paths get different names; a path that
     * stands there twice gets the same name twice.
     *
     * @param paths absolute and normalised
     * @param shorten what is left of a file's own name, where that suffices
     */
    static List<String> distinct(List<Path> paths, UnaryOperator<String> shorten) {
        Map<Path, String> names = new HashMap<>();
        List<Path> open = new ArrayList<>(new HashSet<>(paths));
        for (int folders = 0; !open.isEmpty(); folders++) {
            Map<String, List<Path>> byName = new HashMap<>();
            Set<Path> whole = new HashSet<>();
            for (Path path : open) {
                String name = name(path, folders, shorten);
                if (name == null) {
                    whole.add(path);
                } else {
                    byName.computeIfAbsent(name, key -> new ArrayList<>()).add(path);
                }
            }
            whole.forEach(path -> names.put(path, path.toString().replace('\\', '/')));
            open = new ArrayList<>();
            for (Map.Entry<String, List<Path>> entry : byName.entrySet()) {
                if (entry.getValue().size() == 1) {
                    names.put(entry.getValue().get(0), entry.getKey());
                } else {
                    open.addAll(entry.getValue());
                }
            }
        }
        return paths.stream().map(names::get).toList();
    }

    private static @Nullable String name(Path path, int folders, UnaryOperator<String> shorten) {
        int last = path.getNameCount() - 1;
        if (folders > last) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        for (int i = last - folders; i < last; i++) {
            name.append(path.getName(i)).append('/');
        }
        return name.append(shorten.apply(path.getFileName().toString())).toString();
    }
}
