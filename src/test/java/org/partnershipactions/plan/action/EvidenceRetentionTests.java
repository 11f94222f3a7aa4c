package org.partnershipactions.plan.action;

import java.nio.file.Files;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.evidence.EvidenceFolder;
import org.partnershipactions.forms.FileInspection;
import org.partnershipactions.forms.HandedFile;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Evidence of actions goes when its years are up: its row, and its file. */
@WholeProduct
@OnH2
@Scene(value = "evidence-retention", at = "2026-06-01T09:00")
class EvidenceRetentionTests {

	@Autowired
	private EvidenceRetention retention;

	@Autowired
	private EvidenceFiles files;

	@Autowired
	private EvidenceFolder folder;

	@Autowired
	private FileInspection inspection;

	@Test
	void deletesWhatWasKeptForItsYearsAndNothingElse() {
		Evidence old = kept("2020-05-31T22:59:59Z");
		Evidence young = kept("2020-05-31T23:00:00Z");
		this.retention.deleteNightly();
		assertThat(this.files.findById(old.key())).isEmpty();
		assertThat(Files.exists(this.folder.path(old.key()))).isFalse();
		assertThat(this.files.findById(young.key())).map(Evidence::fileName).contains("minutes.txt");
		assertThat(this.folder.openSealed(young.key())).isEqualTo("Held".getBytes());
		this.folder.delete(young.key());
	}

	private Evidence kept(String since) {
		Evidence evidence = this.files
			.save(new Evidence("an-action", this.inspection.inspect(new HandedFile("minutes.txt", "Held".getBytes())),
					"csu.member", Instant.parse(since)));
		this.folder.storeSealed(evidence.key(), "Held".getBytes());
		return evidence;
	}

}
