package org.partnershipactions.plan.action;

import java.nio.file.Path;
import java.time.Clock;

import org.partnershipactions.evidence.EvidenceFolder;
import org.partnershipactions.forms.FileInspection;
import org.partnershipactions.forms.FileInspection.InspectedFile;
import org.partnershipactions.forms.FormFile;
import org.partnershipactions.forms.HandedFile;
import org.partnershipactions.plan.MayOnPlan;
import org.partnershipactions.plan.action.ActionEvent.EvidenceAdded;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

import static org.partnershipactions.plan.MayOnPlan.PlanRight.DELIVER;
import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/**
 * Keeps evidence files in a folder outside the web root, under names that nobody can
 * choose.
 */
@Service
@Transactional
public class EvidenceStore {

	private final EvidenceFiles files;

	private final PriorityActions actions;

	private final EvidenceFolder folder;

	private final FileInspection inspection;

	private final TransactionOperations transaction;

	private final Clock clock;

	EvidenceStore(EvidenceFiles files, PriorityActions actions, EvidenceFolder folder, FileInspection inspection,
			TransactionOperations transaction, Clock clock) {
		this.inspection = inspection;
		this.transaction = transaction;
		this.files = files;
		this.actions = actions;
		this.folder = folder;
		this.clock = clock;
	}

	/** Takes a file that is handed in with the report of completion. */
	@FormFile("ReportCompletion")
	@MayOnPlan(DELIVER)
	public void add(String key, InspectedFile file) {
		Evidence evidence = this.files.save(new Evidence(key, file, Actor.username(), this.clock.instant()));
		this.folder.store(evidence.key(), file.content());
		this.actions.save(this.actions.withKey(key).say(new EvidenceAdded(key, evidence.key())));
	}

	/** Adds a file to an action that the person's agency leads. */
	@MayOnPlan(DELIVER)
	@Transactional(propagation = Propagation.NEVER)
	public void add(String key, HandedFile file) {
		InspectedFile inspected = this.inspection.inspect(file);
		this.transaction.executeWithoutResult((status) -> add(key, inspected));
	}

	/** A file of an action; {@link NotFound} where it belongs to another. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public Evidence find(String key, String evidence) {
		return this.files.findById(evidence)
			.filter((found) -> found.actionKey().equals(key))
			.orElseThrow(() -> new NotFound("file"));
	}

	/** Where the bytes of a file lie. */
	@AllowedTo(SIGNED_IN)
	public Path path(Evidence evidence) {
		return this.folder.path(evidence.key());
	}

}
