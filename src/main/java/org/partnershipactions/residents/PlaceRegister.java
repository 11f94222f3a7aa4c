package org.partnershipactions.residents;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.Seal;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where things happened, for the use cases of other modules, which check who may: one
 * place for each address, however it is written.
 */
@Service
@Transactional
public class PlaceRegister {

	private static final Limit MOST = Limit.of(20);

	private final Places places;

	private final Wards wards;

	private final Seal seal;

	private final Clock clock;

	PlaceRegister(Places places, Wards wards, Seal seal, Clock clock) {
		this.places = places;
		this.wards = wards;
		this.seal = seal;
		this.clock = clock;
	}

	/**
	 * Key of the place with this address; it is added where it is new. Whether the ward
	 * is one of the district is for the caller to decide.
	 */
	public String placeFor(String partnership, PlaceFacts facts) {
		if (facts.address() == null || facts.address().isBlank()) {
			throw new InvalidAnswers("address", "Say where it happened");
		}
		String key = key(partnership, facts.address());
		this.places.add(new NewPlace(key, partnership, this.seal.seal(facts.address().strip()),
				street(partnership, facts.address())), this.clock.instant());
		this.places.save(place(key).learn(facts));
		return key;
	}

	@Transactional(readOnly = true)
	public PlaceView view(String key) {
		return place(key).view();
	}

	/** Several places at once, by key. */
	@Transactional(readOnly = true)
	public Map<String, PlaceView> views(Collection<String> keys) {
		return this.places.findByIdIn(keys).stream().collect(Collectors.toMap(Place::key, Place::view));
	}

	/** The same address first, then those of the same postcode or street. */
	@Transactional(readOnly = true)
	public List<PlaceMatch> like(String partnership, String address) {
		if (PlainForm.address(address).isEmpty()) {
			return List.of();
		}
		String key = key(partnership, address);
		List<PlaceMatch> matches = new ArrayList<>();
		this.places.findById(key)
			.ifPresent((same) -> matches.add(new PlaceMatch(key, same.ward(), List.of("same address"))));
		this.places.findByPartnershipAndStreetMarkOrderByAddedAtDesc(partnership, street(partnership, address), MOST)
			.stream()
			.filter((near) -> !near.key().equals(key))
			.forEach(
					(near) -> matches.add(new PlaceMatch(near.key(), near.ward(), List.of("same street or postcode"))));
		return matches;
	}

	/** Whether a name is that of a ward in use, or of a town that wards are part of. */
	@Transactional(readOnly = true)
	public boolean knownWard(String partnership, String ward) {
		return ward != null && this.wards.findByPartnershipAndActiveTrueOrderByName(partnership)
			.stream()
			.anyMatch((one) -> one.isCalled(ward));
	}

	/** Names of the wards in use. */
	@Transactional(readOnly = true)
	public List<String> wards(String partnership) {
		return this.wards.findByPartnershipAndActiveTrueOrderByName(partnership).stream().map(Ward::name).toList();
	}

	private Place place(String key) {
		return this.places.findById(key).orElseThrow(() -> new NotFound("place"));
	}

	private String key(String partnership, String address) {
		String mark = this.seal.blindIndex(partnership + "|PLACE|" + PlainForm.address(address));
		return UUID.nameUUIDFromBytes(mark.getBytes(StandardCharsets.US_ASCII)).toString();
	}

	private String street(String partnership, String address) {
		return this.seal.blindIndex(partnership + "|STREET|" + PlainForm.street(address));
	}

}
