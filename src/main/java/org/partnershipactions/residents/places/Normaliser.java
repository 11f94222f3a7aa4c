package org.partnershipactions.residents.places;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnershipactions.forms.TelephoneNumber;

/** Brings names, contacts and addresses into one form, however they were written. */
public final class Normaliser {

	private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "lady", "rev",
			"the");

	private static final Map<String, String> SHORT = Map.ofEntries(Map.entry("road", "rd"), Map.entry("street", "st"),
			Map.entry("saint", "st"), Map.entry("avenue", "ave"), Map.entry("lane", "ln"), Map.entry("close", "cl"),
			Map.entry("drive", "dr"), Map.entry("court", "ct"), Map.entry("crescent", "cres"),
			Map.entry("gardens", "gdns"), Map.entry("grove", "gr"), Map.entry("place", "pl"), Map.entry("square", "sq"),
			Map.entry("terrace", "ter"), Map.entry("apartment", "flat"), Map.entry("apt", "flat"));

	private static final Pattern POSTCODE = Pattern.compile("\\b([a-z]{1,2}\\d[a-z\\d]?) ?(\\d[a-z]{2})\\b");

	private static final Pattern NUMBER = Pattern.compile("\\d+[a-z]?");

	private Normaliser() {
	}

	/** The words of a name without titles, the surname last. */
	public static List<String> names(String name) {
		if (name == null) {
			return List.of();
		}
		int comma = name.indexOf(',');
		String inOrder = (comma > 0) ? name.substring(comma + 1) + " " + name.substring(0, comma) : name;
		return Arrays.stream(words(inOrder.replaceAll("['’.]", "")).split(" "))
			.filter((word) -> !word.isEmpty() && !TITLES.contains(word))
			.toList();
	}

	public static String email(String email) {
		return (email != null) ? email.strip().toLowerCase(Locale.ROOT) : "";
	}

	/** Digits only, as they are dialled within the country. */
	public static String telephone(String telephone) {
		String digits = (telephone != null)
				? TelephoneNumber.withoutExtension(telephone).replace("(0)", "").replaceAll("[^\\d+]", "") : "";
		return digits.replaceFirst("^(\\+|00)44", "0").replace("+", "");
	}

	/**
	 * House numbers and postcode where there are both, else all the words: a postcode and
	 * a number are an address, whatever is written between them.
	 */
	public static String address(String address) {
		String words = addressWords(address);
		Matcher postcode = POSTCODE.matcher(words);
		if (!postcode.find()) {
			return words;
		}
		List<String> numbers = numbers(postcode.replaceFirst(" "));
		return numbers.isEmpty() ? words.replace(postcode.group(), code(postcode))
				: String.join(" ", numbers) + " " + code(postcode);
	}

	/** The postcode, or the words without house numbers. */
	static String street(String address) {
		String words = addressWords(address);
		Matcher postcode = POSTCODE.matcher(words);
		return postcode.find() ? code(postcode) : words.replaceAll("\\b(flat )?\\d+[a-z]?\\b", "").strip();
	}

	private static String code(Matcher postcode) {
		return postcode.group(1) + postcode.group(2);
	}

	private static List<String> numbers(String words) {
		List<String> numbers = new ArrayList<>();
		Matcher number = NUMBER.matcher(words);
		while (number.find()) {
			numbers.add(number.group());
		}
		return numbers;
	}

	private static String addressWords(String address) {
		String words = (address != null) ? words(address.replaceAll("['’.]", "")) : "";
		return String.join(" ", Arrays.stream(words.split(" ")).map((word) -> SHORT.getOrDefault(word, word)).toList());
	}

	/** Small letters without accents, one space between words. */
	private static String words(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}+", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]+", " ")
			.strip();
	}

}
