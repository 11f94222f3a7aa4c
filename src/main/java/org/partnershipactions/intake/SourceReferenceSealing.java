package org.partnershipactions.intake;

import java.sql.SQLException;

import org.partnershipactions.intake.ReportFacts.ReportOrigin;
import org.partnershipactions.security.sealing.PlainTextMigration;
import org.partnershipactions.security.sealing.Seal;

import org.springframework.stereotype.Component;

/** Seals the senders' references of the reports that are there already. */
@Component
class SourceReferenceSealing extends PlainTextMigration {

	private final Seal seal;

	SourceReferenceSealing(Seal seal) {
		super("205", "asb_report", "source_reference");
		this.seal = seal;
	}

	@Override
	protected void write(PlainRow row) throws SQLException {
		row.update("update asb_report set source_reference = ?, source_mark = ? where id = ?",
				this.seal.seal(row.plain(), row.place()), this.seal.blindIndex(ReportOrigin
					.marked(row.columns().getString("partnership"), row.columns().getString("sender"), row.plain())),
				row.id());
	}

}
