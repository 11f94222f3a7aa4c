package org.partnershipactions.residents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnershipactions.security.NotFound;

/**
 * The records of some people, read together: each with those that it was merged with, so
 * that nothing about them is asked one by one. Whoever may know who they are opens them
 * with {@link ResidentRegister#views}.
 */
public final class ResidentRecords {

	private final Map<String, Resident> byKey;

	ResidentRecords(Collection<Resident> records) {
		this.byKey = records.stream().collect(Collectors.toMap(Resident::key, Function.identity()));
	}

	/** Key of the record that stands for this person now. */
	public String current(String key) {
		return standing(key).key();
	}

	/** Reference such as P-000123, which tells nothing of the person. */
	public String ref(String key) {
		return one(key).ref();
	}

	/** Every key under which a person was ever known, the present one first. */
	public List<String> keys(String key) {
		return all(key).stream().map(Resident::key).toList();
	}

	/** The record that stands for this one: it may have been merged several times. */
	Resident standing(String key) {
		Resident current = one(key);
		while (current.mergedInto() != null) {
			current = one(current.mergedInto());
		}
		return current;
	}

	/**
	 * All records that are the person of this one, the one that stands for them first.
	 */
	List<Resident> all(String key) {
		List<Resident> all = new ArrayList<>(List.of(standing(key)));
		for (int i = 0; i < all.size(); i++) {
			String kept = all.get(i).key();
			this.byKey.values().stream().filter((one) -> kept.equals(one.mergedInto())).forEach(all::add);
		}
		return all;
	}

	Resident one(String key) {
		return Optional.ofNullable(this.byKey.get(key)).orElseThrow(() -> new NotFound("person"));
	}

}
