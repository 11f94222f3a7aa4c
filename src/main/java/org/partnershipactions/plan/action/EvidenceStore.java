package org.partnershipactions.plan.action;

import java.time.Clock;
import java.util.Set;

import org.partnershipactions.evidence.EvidenceFolder;
import org.partnershipactions.evidence.StoredFileNames;
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
import static org.partnershipactions.security.AllowedTo.Audience.THE_SYSTEM;

/**
 * Keeps evidence files sealed in a folder outside the web root, under names that nobody
 * can choose.
 */
@Service
@Transactional
public class EvidenceStore implements StoredFileNames {

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
	@Transactional(propagation = Propagation.SUPPORTS)
	public void add(String key, InspectedFile file) {
		Evidence evidence = new Evidence(key, file, Actor.username(), this.clock.instant());
		this.folder.storeWith(evidence.key(), file.content(), () -> this.transaction.executeWithoutResult((status) -> {
			this.files.save(evidence);
			this.actions.save(this.actions.withKey(key).say(new EvidenceAdded(key, evidence.key())));
		}));
	}

	/**
	 * Adds a file to an action that the person's agency leads: first the file, outside of
	 * a transaction, then what is known of it, and neither without the other.
	 */
	@MayOnPlan(DELIVER)
	@Transactional(propagation = Propagation.NEVER)
	public void add(String key, HandedFile file) {
		add(key, this.inspection.inspect(file));
	}

	/** A file of an action; {@link NotFound} where it belongs to another. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public Evidence find(String key, String evidence) {
		return this.files.findById(evidence)
			.filter((found) -> found.actionKey().equals(key))
			.orElseThrow(() -> new NotFound("file"));
	}

	/** The bytes of a file, opened. */
	@AllowedTo(SIGNED_IN)
	@Transactional(propagation = Propagation.SUPPORTS)
	public byte[] open(Evidence evidence) {
		return this.folder.openAnyhow(evidence.key());
	}

	@Override
	@AllowedTo(THE_SYSTEM)
	@Transactional(readOnly = true)
	public Set<String> named() {
		return this.files.keys();
	}

}
