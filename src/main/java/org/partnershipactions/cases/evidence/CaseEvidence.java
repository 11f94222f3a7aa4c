package org.partnershipactions.cases.evidence;

import java.time.Clock;

import org.partnershipactions.cases.CaseEvent.CaseEvidenceAdded;
import org.partnershipactions.cases.MayOnCase;
import org.partnershipactions.cases.timeline.CaseTimeline;
import org.partnershipactions.evidence.EvidenceFolder;
import org.partnershipactions.evidence.EvidenceUpload;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.SEE;

/** Keeps the evidence of cases, sealed. */
@Service
@Transactional
public class CaseEvidence {

	private final CaseEvidenceFiles files;

	private final EvidenceFolder folder;

	private final CaseTimeline timeline;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CaseEvidence(CaseEvidenceFiles files, EvidenceFolder folder, CaseTimeline timeline,
			ApplicationEventPublisher events, Clock clock) {
		this.files = files;
		this.folder = folder;
		this.timeline = timeline;
		this.events = events;
		this.clock = clock;
	}

	/** Adds a file, for every agency on the case. */
	@MayOnCase(SEE)
	public void add(String key, EvidenceUpload upload) {
		CaseEvidenceFile file = this.files
			.save(new CaseEvidenceFile(key, upload.checked(), Actor.username(), this.clock.instant()));
		this.folder.storeSealed(file.key(), upload.content());
		this.timeline.write(key, "Evidence added");
		this.events.publishEvent(new CaseEvidenceAdded(key, file.key()));
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
	@Transactional(readOnly = true)
	public byte[] open(String key, String file) {
		return this.folder.openSealed(find(key, file).key());
	}

}
