package id.kinerjapuskesmas.kinerja.scoring;

/** What a branch of an instrument's tree is called on its form. */
public enum NodeKind {
    ROOT,
    COMPONENT,
    BLOCK,
    KLASTER,
    PROGRAMME,
    GROUP,
    VARIABLE,
    INDICATOR
}
