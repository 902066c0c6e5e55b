package id.kinerjapuskesmas.kinerja.measure;

import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import id.kinerjapuskesmas.rest.figure.Formula;
import id.kinerjapuskesmas.rest.figure.Polarity;
import id.kinerjapuskesmas.rest.figure.Unit;
import id.kinerjapuskesmas.rest.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is measured of a facility beside its assessments: name, unit, ratio and regulation. */
@Schema(
        description = "`VISITS` visits; `VISIT_RATE` monthly visit rate; `IKM` community satisfaction index; "
                + "`WITHIN_TIME_STANDARD` services within the time standard; `COMPLAINTS_HANDLED` complaints "
                + "answered; `COMPLAINT_MEDIAN_DAYS` median days to answer a complaint; `STAFF_ADEQUACY` posts "
                + "filled; `PEOPLE_PER_DOCTOR` people per doctor; `STAFF_TRAINED` staff trained in the year; "
                + "`PKP_ON_TARGET` PKP indicators on target; `SPM_ON_TARGET` SPM indicators on target; `AVLOS` "
                + "average length of stay; `BOR` bed occupancy rate; `TOI` turnover interval; `BTO` bed turnover; "
                + "`GDR` gross death rate; `NDR` net death rate; `ECONOMY` economy; `EFFICIENCY` efficiency; "
                + "`EFFECTIVENESS` effectiveness; `COST_RECOVERY` cost recovery rate; `REPORTS_ON_TIME` SPM "
                + "reports on time; `VERIFICATION_DIFFERENCES` PKP rows corrected in verification; `PEKPPP_MEDIA` "
                + "media in which survey results were published; `PEKPPP_PUBLICATION_DAYS` median days until "
                + "survey results are published; `REFERRALS_HINDERED` online referrals hindered; `REPORT_DUE_DAY` "
                + "day of the next month on which reports are due.")
public enum Measure {
    VISITS("Kunjungan", "Visits", Unit.COUNT, 0, Polarity.HIGHER_IS_BETTER, "visits of all payers", "SP2TP"),
    VISIT_RATE(
            "Angka kunjungan per bulan",
            "Monthly visit rate",
            Unit.PERCENT,
            2,
            Polarity.RANGE_IS_BEST,
            "visits / (population x months) x 100",
            "Dinas Kesehatan Provinsi Jawa Timur 2013"),
    IKM(
            "Indeks kepuasan masyarakat",
            "Community satisfaction index",
            Unit.SCORE,
            2,
            Polarity.HIGHER_IS_BETTER,
            "as survey-service computes it",
            "Permenpan-RB 14/2017"),
    WITHIN_TIME_STANDARD(
            "Pelayanan dalam standar waktu",
            "Services within the time standard",
            Unit.PERCENT,
            2,
            Polarity.HIGHER_IS_BETTER,
            "observations within standard / observations x 100",
            "Permenpan-RB 29/2022"),
    COMPLAINTS_HANDLED(
            "Pengaduan dijawab",
            "Complaints answered",
            Unit.PERCENT,
            2,
            Polarity.HIGHER_IS_BETTER,
            "answered / received x 100",
            "Permenpan-RB 29/2022"),
    COMPLAINT_MEDIAN_DAYS(
            "Median hari jawaban pengaduan",
            "Median days to answer a complaint",
            Unit.DAYS,
            1,
            Polarity.LOWER_IS_BETTER,
            "median days from receipt to answer",
            "Permenpan-RB 29/2022"),
    STAFF_ADEQUACY(
            "Kecukupan tenaga",
            "Posts filled",
            Unit.PERCENT,
            2,
            Polarity.HIGHER_IS_BETTER,
            "sum of min(present, needed) / sum of needed x 100",
            "Permenkes 43/2019"),
    PEOPLE_PER_DOCTOR(
            "Penduduk per dokter",
            "People per doctor",
            Unit.COUNT,
            0,
            Polarity.LOWER_IS_BETTER,
            "population / doctors",
            "Permenkes 43/2019"),
    STAFF_TRAINED(
            "Tenaga terlatih",
            "Staff trained in the year",
            Unit.PERCENT,
            2,
            Polarity.HIGHER_IS_BETTER,
            "trained / present x 100",
            "Permenpan-RB 38/2017"),
    PKP_ON_TARGET(
            "Indikator PKP mencapai target",
            "PKP indicators on target",
            Unit.PERCENT,
            2,
            Polarity.HIGHER_IS_BETTER,
            "indicators at full score / indicators with a score x 100",
            "Pedoman Penilaian Kinerja Puskesmas"),
    SPM_ON_TARGET(
            "Indikator SPM mencapai target",
            "SPM indicators on target",
            Unit.PERCENT,
            2,
            Polarity.HIGHER_IS_BETTER,
            "indicators on target / indicators with a value x 100",
            "Permenkes SPM of the year"),
    AVLOS(
            "Rata-rata lama dirawat",
            "Average length of stay",
            Unit.DAYS,
            2,
            Polarity.RANGE_IS_BEST,
            "as ward-service computes it",
            "Depkes RI 2005"),
    BOR(
            "Pemakaian tempat tidur",
            "Bed occupancy rate",
            Unit.PERCENT,
            2,
            Polarity.RANGE_IS_BEST,
            "as ward-service computes it",
            "Depkes RI 2005"),
    TOI(
            "Tenggang perputaran",
            "Turnover interval",
            Unit.DAYS,
            2,
            Polarity.RANGE_IS_BEST,
            "as ward-service computes it",
            "Depkes RI 2005"),
    BTO(
            "Frekuensi pemakaian tempat tidur",
            "Bed turnover",
            Unit.TIMES,
            2,
            Polarity.RANGE_IS_BEST,
            "as ward-service computes it",
            "Depkes RI 2005"),
    GDR(
            "Angka kematian umum",
            "Gross death rate",
            Unit.PER_MILLE,
            2,
            Polarity.LOWER_IS_BETTER,
            "as ward-service computes it",
            "Depkes RI 2005"),
    NDR(
            "Angka kematian bersih",
            "Net death rate",
            Unit.PER_MILLE,
            2,
            Polarity.LOWER_IS_BETTER,
            "as ward-service computes it",
            "Depkes RI 2005"),
    ECONOMY(
            "Ekonomi",
            "Economy",
            Unit.PERCENT,
            2,
            Polarity.LOWER_IS_BETTER,
            "realised expenditure / budgeted expenditure x 100",
            "Kepmendagri 690.900.327/1996"),
    EFFICIENCY(
            "Efisiensi",
            "Efficiency",
            Unit.PERCENT,
            2,
            Polarity.LOWER_IS_BETTER,
            "realised expenditure / realised revenue x 100",
            "Kepmendagri 690.900.327/1996"),
    EFFECTIVENESS(
            "Efektivitas",
            "Effectiveness",
            Unit.PERCENT,
            2,
            Polarity.HIGHER_IS_BETTER,
            "realised revenue / target revenue x 100",
            "Kepmendagri 690.900.327/1996"),
    COST_RECOVERY(
            "Cost recovery rate (CRR)",
            "Cost recovery rate",
            Unit.PERCENT,
            2,
            Polarity.HIGHER_IS_BETTER,
            "service revenue / operating cost x 100",
            "Permendagri 79/2018"),
    REPORTS_ON_TIME(
            "Laporan SPM tepat waktu",
            "SPM reports on time",
            Unit.PERCENT,
            2,
            Polarity.HIGHER_IS_BETTER,
            "monthly sheets first given by the due day of the next month / months that are due x 100",
            "SP2TP"),
    VERIFICATION_DIFFERENCES(
            "Baris PKP yang dikoreksi verifikator",
            "PKP rows corrected in verification",
            Unit.PERCENT,
            2,
            Polarity.LOWER_IS_BETTER,
            "rows corrected / rows verified x 100",
            "Pedoman Penilaian Kinerja Puskesmas"),
    PEKPPP_MEDIA(
            "Media publikasi hasil survei",
            "Media in which survey results were published",
            Unit.COUNT,
            2,
            Polarity.HIGHER_IS_BETTER,
            "different media",
            "Permenpan-RB 29/2022"),
    PEKPPP_PUBLICATION_DAYS(
            "Median hari sampai hasil survei terbit",
            "Median days until survey results are published",
            Unit.DAYS,
            1,
            Polarity.LOWER_IS_BETTER,
            "median days from the end of a survey to its publication",
            "Permenpan-RB 29/2022"),
    REFERRALS_HINDERED(
            "Rujukan online terhambat",
            "Online referrals hindered",
            Unit.COUNT,
            0,
            Polarity.LOWER_IS_BETTER,
            "referrals hindered by any reported obstacle",
            "P-Care"),
    REPORT_DUE_DAY(
            "Tanggal jatuh tempo laporan bulanan",
            "Day of the next month on which reports are due",
            Unit.COUNT,
            0,
            Polarity.LOWER_IS_BETTER,
            "day of the next month",
            "SP2TP");

    private static final int FORMULA = 1;

    private final Text text;
    private final Unit unit;
    private final int decimals;
    private final Polarity polarity;
    private final String ratio;
    private final String regulation;

    Measure(
            String indonesian,
            String english,
            Unit unit,
            int decimals,
            Polarity polarity,
            String ratio,
            String regulation) {
        this.text = Text.of(indonesian, english);
        this.unit = unit;
        this.decimals = decimals;
        this.polarity = polarity;
        this.ratio = ratio;
        this.regulation = regulation;
    }

    public Text text() {
        return text;
    }

    public Unit unit() {
        return unit;
    }

    public int decimals() {
        return decimals;
    }

    /** What stands over what. */
    public String ratio() {
        return ratio;
    }

    /** A {@link Figure} of this measure, still without value. */
    public FigureBuilder figure() {
        return FigureBuilder.of(name(), unit, new Formula(name(), FORMULA, regulation))
                .decimals(decimals)
                .polarity(polarity);
    }
}
