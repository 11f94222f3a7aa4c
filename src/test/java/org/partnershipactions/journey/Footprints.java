package org.partnershipactions.journey;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;

/**
 * Every address that visitors went to, were sent on to, or could have followed: what
 * proxies, browsers' histories and other sites get to see.
 */
final class Footprints {

	private static final Pattern LINK = Pattern.compile("(?:href|action|formaction|src)=\"([^\"]*)\"");

	private static final Pattern OF_THE_CASE = Pattern.compile("/(cases|asb|residents|work|daily-tasking)\\b.*");

	private final Set<String> visited = new ConcurrentSkipListSet<>();

	private final Set<String> linked = new ConcurrentSkipListSet<>();

	/** Follows whoever uses this page from now on. */
	Page follow(Page page) {
		page.context().onRequest((request) -> this.visited.add(request.url()));
		return page;
	}

	/**
	 * Reads all pages again that were visited, and those about the case that they link
	 * to, as somebody sees them who may see everything.
	 */
	void readAgain(Page page, String address) {
		this.visited.stream().filter((one) -> one.startsWith(address)).toList().forEach((one) -> read(page, one));
		List.copyOf(this.linked)
			.stream()
			.filter((one) -> OF_THE_CASE.matcher(one).matches() && !this.visited.contains(address + one))
			.forEach((one) -> read(page, address + one));
	}

	/** Addresses that hold one of these words. */
	List<String> holding(String... words) {
		return Set.of(this.visited, this.linked)
			.stream()
			.flatMap(Set::stream)
			.filter((one) -> List.of(words).stream().anyMatch(one.toLowerCase(Locale.ROOT)::contains))
			.toList();
	}

	Set<String> visited() {
		return this.visited;
	}

	Set<String> linked() {
		return this.linked;
	}

	private void read(Page page, String url) {
		Matcher link = LINK.matcher(page.request().get(url).text());
		while (link.find()) {
			this.linked.add(link.group(1));
		}
	}

}
