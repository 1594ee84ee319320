//! Who opens a sentence, and the club before a name.

use super::Rows;

pub(super) const ROWS: Rows = &[
    (
        r#"Ketua DPR RI Puan Maharani hadir. ¶ "Mari bekerja," kata Puan Maharani."#,
        &["direct Mari bekerja, <- Puan Maharani, Ketua / DPR RI"],
    ),
    (
        r#"Menteri Agama Rudi Hartono mengajak warga berbagi pada bulan Ramadhan. ¶ "Mari berbagi," kata dia."#,
        &["direct Mari berbagi, <- Rudi Hartono, Menteri Agama"],
    ),
    (
        r#"Persikota Surabaya menang lagi. ¶ Pelatih Persikota Paul Kent memuji pemain. ¶ "Kami bermain baik," kata Kent."#,
        &["direct Kami bermain baik, <- Paul Kent, Pelatih"],
    ),
];
