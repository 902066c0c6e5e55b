package id.kinerjapuskesmas.survey.worksheet;

import org.dhatim.fastexcel.Worksheet;

/** From NRR to mutu, the same formulas under every unit and under all of them together. */
record Conclusion(Worksheet sheet, Layout layout) {

    private static final String THREE_DECIMALS = "0.000";
    private static final String TWO_DECIMALS = "0.00";

    /** Writes NRR in the given row, the rest below it, over the questions' means in the row before; returns the row of the IKM. */
    int write(int nrr) {
        var weighted = nrr + 1;
        for (var unsur : layout.questionnaire().unsur()) {
            var column = Layout.FIRST + layout.columnOf(unsur);
            sheet.formula(nrr, column, layout.nrr(unsur, nrr - 1));
            sheet.style(nrr, column).format(THREE_DECIMALS).set();
            var mean = Layout.cell(nrr, column);
            sheet.formula(weighted, column, "IF(" + mean + "=\"\",\"\"," + mean + "/" + layout.unsurCount() + ")");
            sheet.style(weighted, column).format(THREE_DECIMALS).set();
        }
        label(nrr, "NRR per unsur");
        label(weighted, "NRR tertimbang per unsur (NRR/" + layout.unsurCount() + ")");
        var ni = weighted + 1;
        sheet.formula(
                ni,
                Layout.FIRST,
                "IF(COUNT(" + layout.perUnsur(nrr) + ")=" + layout.unsurCount() + ",SUM(" + layout.perUnsur(weighted)
                        + "),\"\")");
        sheet.style(ni, Layout.FIRST).format(THREE_DECIMALS).set();
        label(ni, "Nilai interval (jumlah NRR tertimbang)");
        var ikm = ni + 1;
        var interval = Layout.cell(ni, Layout.FIRST);
        sheet.formula(ikm, Layout.FIRST, "IF(" + interval + "=\"\",\"\"," + interval + "*25)");
        label(ikm, "IKM (nilai interval x 25)");
        judge(ikm);
        return ikm;
    }

    /** The rounded IKM with its mutu and kinerja, below the unrounded one. */
    void judge(int ikm) {
        var rounded = Layout.cell(ikm + 1, Layout.FIRST);
        sheet.formula(ikm + 1, Layout.FIRST, Layout.rounded(Layout.cell(ikm, Layout.FIRST)));
        sheet.style(ikm + 1, Layout.FIRST).bold().format(TWO_DECIMALS).set();
        sheet.formula(ikm + 2, Layout.FIRST, layout.mutu(rounded));
        sheet.style(ikm + 2, Layout.FIRST).bold().set();
        sheet.formula(ikm + 3, Layout.FIRST, layout.kinerja(rounded));
        label(ikm + 1, "IKM unit pelayanan, 2 desimal");
        label(ikm + 2, "Mutu pelayanan");
        label(ikm + 3, "Kinerja unit pelayanan");
    }

    void label(int row, String text) {
        sheet.value(row, 0, text);
        sheet.style(row, 0).bold().set();
    }
}
