package org.partnershipactions.residents.places;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All wards. */
interface Wards extends Repository<Ward, String> {

	Ward save(Ward ward);

	Optional<Ward> findById(String id);

	boolean existsByPartnership(String partnership);

	List<Ward> findByPartnershipOrderByName(String partnership);

	List<Ward> findByPartnershipAndActiveTrueOrderByName(String partnership);

}
