package org.partnershipactions.cases.evidence;

import java.time.Clock;
import java.util.Set;

import org.partnershipactions.cases.CaseEvent.CaseEvidenceAdded;
import org.partnershipactions.cases.MayOnCase;
import org.partnershipactions.cases.timeline.CaseTimeline;
import org.partnershipactions.evidence.EvidenceFolder;
import org.partnershipactions.evidence.StoredFileNames;
import org.partnershipactions.forms.FileInspection;
import org.partnershipactions.forms.FileInspection.InspectedFile;
import org.partnershipactions.forms.HandedFile;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

import static org.partnershipactions.cases.MayOnCase.CaseRight.SEE;
import static org.partnershipactions.security.AllowedTo.Audience.THE_SYSTEM;

/** Keeps the evidence of cases, sealed. */
@Service
@Transactional
public class CaseEvidence implements StoredFileNames {

	private final CaseEvidenceFiles files;

	private final EvidenceFolder folder;

	private final CaseTimeline timeline;

	private final ApplicationEventPublisher events;

	private final FileInspection inspection;

	private final TransactionOperations transaction;

	private final Clock clock;

	CaseEvidence(CaseEvidenceFiles files, EvidenceFolder folder, CaseTimeline timeline,
			ApplicationEventPublisher events, FileInspection inspection, TransactionOperations transaction,
			Clock clock) {
		this.inspection = inspection;
		this.transaction = transaction;
		this.files = files;
		this.folder = folder;
		this.timeline = timeline;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Adds a file, for every agency on the case: first the file, outside of a
	 * transaction, then what is known of it, and neither without the other.
	 */
	@MayOnCase(SEE)
	@Transactional(propagation = Propagation.NEVER)
	public void add(String key, HandedFile handed) {
		InspectedFile inspected = this.inspection.inspect(handed);
		CaseEvidenceFile file = new CaseEvidenceFile(key, inspected, Actor.username(), this.clock.instant());
		this.folder.storeWith(file.key(), inspected.content(), () -> this.transaction.executeWithoutResult((status) -> {
			this.files.save(file);
			this.timeline.write(key, "Evidence added");
			this.events.publishEvent(new CaseEvidenceAdded(key, file.key()));
		}));
	}

	/** A file of a case; {@link NotFound} where it belongs to another. */
	@MayOnCase(SEE)
	@Transactional(readOnly = true)
	public CaseEvidenceFile find(String key, String file) {
		return this.files.findById(file)
			.filter((found) -> found.caseKey().equals(key))
			.orElseThrow(() -> new NotFound("file"));
	}

	/** The bytes of a file, opened. */
	@MayOnCase(SEE)
	@Transactional(propagation = Propagation.SUPPORTS)
	public byte[] open(String key, String file) {
		return this.folder.openSealed(find(key, file).key());
	}

	@Override
	@AllowedTo(THE_SYSTEM)
	@Transactional(readOnly = true)
	public Set<String> named() {
		return this.files.keys();
	}

}
