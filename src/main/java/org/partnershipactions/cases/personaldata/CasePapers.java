package org.partnershipactions.cases.personaldata;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.partnershipactions.cases.CaseEvidenceFiles;
import org.partnershipactions.cases.CaseTimelineEntries;
import org.partnershipactions.cases.CaseTimelineEntry;
import org.partnershipactions.cases.victims.CaseContacts;
import org.partnershipactions.evidence.EvidenceFolder;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Erases what was written down and handed in about a case. */
@Component
class CasePapers {

	private final CaseContacts contacts;

	private final CaseRiskPapers risk;

	private final CaseEvidenceFiles evidence;

	private final EvidenceFolder folder;

	private final CaseTimelineEntries timeline;

	CasePapers(CaseContacts contacts, CaseRiskPapers risk, CaseEvidenceFiles evidence, EvidenceFolder folder,
			CaseTimelineEntries timeline) {
		this.contacts = contacts;
		this.risk = risk;
		this.evidence = evidence;
		this.folder = folder;
		this.timeline = timeline;
	}

	/**
	 * Erases them.
	 * @return keys of the people with whom somebody spoke
	 */
	Set<String> erase(String caseKey) {
		Set<String> people = new LinkedHashSet<>();
		this.contacts.findByCaseKeyOrderByIdDesc(caseKey).forEach((contact) -> {
			people.add(contact.person());
			this.contacts.save(contact.erase());
		});
		this.risk.erase(caseKey);
		this.evidence.findByCaseKeyOrderByAddedAt(caseKey).forEach((file) -> {
			this.evidence.delete(file);
			deleteInTheEnd(file.key());
		});
		this.timeline.findByCaseKeyOrderByIdDesc(caseKey).forEach(this::erase);
		people.removeIf(Objects::isNull);
		return people;
	}

	private void erase(CaseTimelineEntry entry) {
		entry.erase();
		this.timeline.save(entry);
	}

	/** A file cannot come back, so it goes when everything else has gone. */
	private void deleteInTheEnd(String file) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				CasePapers.this.folder.delete(file);
			}

		});
	}

}
