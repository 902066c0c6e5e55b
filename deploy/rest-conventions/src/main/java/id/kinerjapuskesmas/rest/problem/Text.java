package id.kinerjapuskesmas.rest.problem;

/** A sentence in both languages the services speak; {@link Language} picks one at the edge. */
public record Text(String id, String en) {

    public static Text of(String id, String en) {
        return new Text(id, en);
    }

    public String in(Language language) {
        return language == Language.EN ? en : id;
    }
}
