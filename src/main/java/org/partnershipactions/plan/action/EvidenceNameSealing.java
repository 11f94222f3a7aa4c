package org.partnershipactions.plan.action;

import java.sql.SQLException;

import org.partnershipactions.security.sealing.PlainTextMigration;
import org.partnershipactions.security.sealing.Seal;

import org.springframework.stereotype.Component;

/** Seals the names of the files of evidence that are there already. */
@Component
class EvidenceNameSealing extends PlainTextMigration {

	private final Seal seal;

	EvidenceNameSealing(Seal seal) {
		super("207", "evidence", "file_name");
		this.seal = seal;
	}

	@Override
	protected void write(PlainRow row) throws SQLException {
		row.update("update evidence set file_name = ? where id = ?", this.seal.seal(row.plain(), row.place()),
				row.id());
	}

}
