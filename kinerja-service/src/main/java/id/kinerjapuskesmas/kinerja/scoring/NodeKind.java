package id.kinerjapuskesmas.kinerja.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a branch of an instrument's tree is called on its form. */
@Schema(
        description = "`ROOT` the whole instrument; `COMPONENT` PELAYANAN, MANAJEMEN or MUTU; `BLOCK` such "
                + "as UKM esensial; `KLASTER` of integrated primary care (ILP); `PROGRAMME`; `GROUP` of "
                + "management or quality items; `VARIABLE`; `INDICATOR` a row that is filled in or "
                + "pulled.")
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
