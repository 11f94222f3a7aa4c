package org.partnershipactions.residents.places;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.TypedText;
import org.partnershipactions.residents.places.Places.NewPlace;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.sealing.Seal;
import org.partnershipactions.security.sealing.SealedPlace;

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
		String address = facts.words();
		if (address == null) {
			throw new InvalidAnswers("address", "Say where it happened");
		}
		String key = key(partnership, address);
		String street = TypedText.isBlank(facts.address()) ? mark(partnership, "STREET", facts.nearby())
				: street(partnership, address);
		String sealed = this.seal.seal(address.strip(), new SealedPlace("place", "address", key));
		this.places.add(new NewPlace(key, partnership, sealed, street), this.clock.instant());
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

	/** The same in the order of the keys; those that are not there are left out. */
	@Transactional(readOnly = true)
	public List<PlaceView> in(List<String> keys) {
		Map<String, PlaceView> found = keys.isEmpty() ? Map.of() : views(keys);
		return keys.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	/** The same address first, then those of the same postcode or street. */
	@Transactional(readOnly = true)
	public List<PlaceMatch> like(String partnership, String address) {
		if (Normaliser.address(address).isEmpty()) {
			return List.of();
		}
		String key = key(partnership, address);
		List<PlaceMatch> matches = new ArrayList<>();
		this.places.findById(key).ifPresent((same) -> matches.add(new PlaceMatch(key, same.ward(), true)));
		this.places.findByPartnershipAndStreetMarkInOrderByAddedAtDesc(partnership, streets(partnership, address), MOST)
			.stream()
			.filter((near) -> !near.key().equals(key))
			.forEach((near) -> matches.add(new PlaceMatch(near.key(), near.ward(), false)));
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

	/**
	 * Erases a place unless something stands at it. Others are kept from it first: a
	 * report may come in for it at this moment.
	 */
	public void eraseUnless(String key, Predicate<String> standsAt) {
		this.places.lock(key).filter((place) -> !standsAt.test(key)).ifPresent(this.places::delete);
	}

	private Place place(String key) {
		return this.places.findById(key).orElseThrow(() -> new NotFound("place"));
	}

	/**
	 * Made of the address; a place that was known before the hashes had a key of their
	 * own keeps the one that it has.
	 */
	private String key(String partnership, String address) {
		String text = partnership + "|PLACE|" + Normaliser.address(address);
		String ofOld = key(this.seal.blindIndexOfOld(text));
		return this.places.existsById(ofOld) ? ofOld : key(this.seal.blindIndex(text));
	}

	private static String key(String mark) {
		return UUID.nameUUIDFromBytes(mark.getBytes(StandardCharsets.US_ASCII)).toString();
	}

	private String street(String partnership, String address) {
		return mark(partnership, "STREET", Normaliser.street(address));
	}

	/** The mark of a street as it is made now, and as it was made before. */
	private List<String> streets(String partnership, String address) {
		return List.of(street(partnership, address),
				this.seal.blindIndexOfOld(partnership + "|STREET|" + Normaliser.street(address)));
	}

	private String mark(String partnership, String kind, String text) {
		return this.seal.blindIndex(partnership + "|" + kind + "|" + text);
	}

	/**
	 * A place that may be the same or lies beside it.
	 *
	 * @param key key
	 * @param ward name of the ward
	 * @param same whether the address is the same, not only street or postcode
	 */
	public record PlaceMatch(String key, String ward, boolean same) {
	}

}
