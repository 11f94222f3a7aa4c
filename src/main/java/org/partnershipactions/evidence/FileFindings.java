package org.partnershipactions.evidence;

import java.util.List;

import org.springframework.data.repository.Repository;

/** What the last nightly look found. */
interface FileFindings extends Repository<FileFinding, String> {

	FileFinding save(FileFinding finding);

	void deleteAll();

	List<FileFinding> findAllByOrderByFaultAscFileNameAsc();

}
