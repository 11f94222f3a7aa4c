package org.partnershipactions.cases.restriction;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Those who see restricted cases by name. */
interface NamedReaders extends Repository<NamedReader, String> {

	NamedReader save(NamedReader reader);

	void delete(NamedReader reader);

	boolean existsByCaseIdAndAccount(String caseId, String account);

	Optional<NamedReader> findByCaseIdAndAccount(String caseId, String account);

	List<NamedReader> findByCaseIdOrderByNamedAt(String caseId);

}
