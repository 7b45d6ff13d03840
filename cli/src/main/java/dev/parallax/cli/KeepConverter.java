package dev.parallax.cli;

import dev.parallax.duplicate.KeepPolicy;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads which article of a cluster is kept. */
final class KeepConverter implements ITypeConverter<KeepPolicy> {

    private static final String OUTLET = "outlet:";

    @Override
    public KeepPolicy convert(String value) {
        if (value.startsWith(OUTLET)) {
            List<String> outlets = Stream.of(value.substring(OUTLET.length()).split(",", -1))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
            if (outlets.isEmpty()) {
                throw new TypeConversionException('\'' + value + "' names no outlet; write outlet:Herald,Courier");
            }
            return KeepPolicy.outlets(outlets);
        }
        return switch (value) {
            case "earliest" -> KeepPolicy.earliest();
            case "longest" -> KeepPolicy.longest();
            case "first" -> KeepPolicy.first();
            default ->
                throw new TypeConversionException(
                        '\'' + value + "' is none of earliest, longest, first, outlet:NAME,NAME");
        };
    }
}
