package org.partnershipactions.audit;

import java.util.Optional;

import org.partnershipactions.security.Witness;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells features what was written down when something of theirs happened. */
@Component
class AuditWitness implements Witness {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final AuditEntries entries;

	AuditWitness(AuditEntries entries) {
		this.entries = entries;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<String> fact(String event, String key, String fact) {
		return this.entries.findFirstByEventAndSubjectKeyOrderById(event, key)
			.map(AuditEntry::row)
			.map((row) -> JSON.readTree(row.details()).get(fact))
			.map(JsonNode::asString);
	}

}
