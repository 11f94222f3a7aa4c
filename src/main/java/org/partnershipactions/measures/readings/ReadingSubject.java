package org.partnershipactions.measures.readings;

import java.util.Optional;

import org.partnershipactions.measures.Measure;
import org.partnershipactions.measures.Measures;
import org.partnershipactions.measures.ReadingRequest;
import org.partnershipactions.measures.ReadingRequests;
import org.partnershipactions.security.Belonging;
import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/**
 * Shows a request for a reading in lists by its measure, and says to which partnership
 * measures and requests belong.
 */
@Component
class ReadingSubject implements ProcessSubject, Belonging {

	private final Measures measures;

	private final ReadingRequests requests;

	ReadingSubject(Measures measures, ReadingRequests requests) {
		this.measures = measures;
		this.requests = requests;
	}

	@Override
	public String process() {
		return ReadingStep.PROCESS;
	}

	@Override
	public Subject of(String key) {
		return this.requests.withKey(key).subject();
	}

	@Override
	public Optional<ConfidentialMatter> matter(String key) {
		return Optional.empty();
	}

	@Override
	public String kind() {
		return ReadingRequest.KIND;
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.measures.findById(key)
			.map(Measure::partnership)
			.or(() -> this.requests.findById(key).map((asked) -> asked.subject().partnership()));
	}

}
