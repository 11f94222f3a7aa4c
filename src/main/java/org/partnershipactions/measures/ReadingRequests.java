package org.partnershipactions.measures;

import java.util.List;
import java.util.Optional;

import org.partnershipactions.security.NotFound;

import org.springframework.data.repository.Repository;

/** All requests for readings. */
public interface ReadingRequests extends Repository<ReadingRequest, String> {

	ReadingRequest save(ReadingRequest request);

	Optional<ReadingRequest> findById(String key);

	Optional<ReadingRequest> findByMeasureIdAndQuarter(String measureId, String quarter);

	List<ReadingRequest> findByPartnershipAndQuarterOrderByAgencyAscCodeAsc(String partnership, String quarter);

	List<ReadingRequest> findByMeasureIdOrderByQuarter(String measureId);

	default ReadingRequest withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("request for a reading"));
	}

}
