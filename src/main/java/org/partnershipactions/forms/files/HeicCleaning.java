package org.partnershipactions.forms.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A HEIC picture in which only the coded pictures are left: the bytes of every other item
 * (EXIF, XMP, words) and of every box that is not known become zeros of the same length,
 * so that no place in the file moves. Which way up it stands is a property of its own.
 */
final class HeicCleaning {

	private static final Set<String> TOP = Set.of("ftyp", "meta", "mdat");

	private static final Set<String> ABOUT = Set.of("hdlr", "pitm", "iinf", "iref", "iprp", "iloc", "idat", "dinf",
			"grpl");

	/** Words, times and what anybody may have added, among the properties. */
	private static final Set<String> TELLING = Set.of("uuid", "udes", "altt", "crtt", "mdft");

	private static final Set<String> PICTURES = Set.of("hvc1", "hev1", "lhv1", "av01", "jpeg", "grid", "iden", "iovl",
			"tmap");

	private final ByteBuffer in;

	private final byte[] out;

	private final Set<Long> pictures = new HashSet<>();

	HeicCleaning(byte[] content) {
		this.in = ByteBuffer.wrap(content);
		this.out = new byte[content.length];
	}

	byte[] cleaned() {
		List<Box> top = boxes(0, this.out.length);
		for (Box box : top) {
			if ("ftyp".equals(box.type()) || "meta".equals(box.type())) {
				keep(box.start(), box.end());
			}
			else {
				keep(box.start(), box.body());
			}
			if (!TOP.contains(box.type())) {
				free(box);
			}
		}
		Box meta = only(top, "meta");
		List<Box> about = boxes(meta.body() + 4, meta.end());
		about.stream().filter((box) -> !ABOUT.contains(box.type())).forEach(this::free);
		properties(only(about, "iprp"));
		Box items = only(about, "iinf");
		items(items);
		Locations locations = new Locations(only(about, "iloc"),
				about.stream().filter((box) -> box.type().equals("idat")).findFirst().orElse(meta));
		locations.walk((item, from, to, within) -> {
			if (this.pictures.contains(item) && !within) {
				keep(from, to);
			}
		});
		locations.walk((item, from, to, within) -> {
			if (!this.pictures.contains(item)) {
				zero(from, to);
			}
		});
		return this.out;
	}

	private void properties(Box iprp) {
		for (Box container : boxes(iprp.body(), iprp.end())) {
			if ("ipco".equals(container.type())) {
				boxes(container.body(), container.end()).stream()
					.filter((box) -> TELLING.contains(box.type()))
					.forEach(this::free);
			}
		}
	}

	/** Remembers the items that are pictures. */
	private void items(Box iinf) {
		int from = iinf.body() + ((this.in.get(iinf.body()) == 0) ? 6 : 8);
		for (Box item : boxes(from, iinf.end())) {
			int version = this.in.get(item.body());
			if (version < 2) {
				throw new IllegalArgumentException("An item of version " + version);
			}
			boolean wide = version > 2;
			long id = wide ? this.in.getInt(item.body() + 4) & 0xffffffffL : this.in.getShort(item.body() + 4) & 0xffff;
			if (PICTURES.contains(word(item.body() + (wide ? 10 : 8)))) {
				this.pictures.add(id);
			}
		}
	}

	private List<Box> boxes(int from, int to) {
		List<Box> found = new ArrayList<>();
		for (int at = from; at < to;) {
			long size = this.in.getInt(at) & 0xffffffffL;
			int head = 8;
			if (size == 1) {
				size = this.in.getLong(at + 8);
				head = 16;
			}
			size = (size == 0) ? to - at : size;
			if (size < head || size > to - at) {
				throw new IllegalArgumentException("A box of " + size + " bytes at " + at);
			}
			found.add(new Box(word(at + 4), at, at + head, at + (int) size));
			at += (int) size;
		}
		return found;
	}

	private static Box only(List<Box> boxes, String type) {
		List<Box> found = boxes.stream().filter((box) -> box.type().equals(type)).toList();
		if (found.size() != 1) {
			throw new IllegalArgumentException(found.size() + " boxes " + type);
		}
		return found.get(0);
	}

	private String word(int at) {
		byte[] letters = new byte[4];
		this.in.get(at, letters);
		return new String(letters, StandardCharsets.ISO_8859_1);
	}

	private void keep(int from, int to) {
		this.in.get(from, this.out, from, to - from);
	}

	private void zero(int from, int to) {
		Arrays.fill(this.out, from, to, (byte) 0);
	}

	private void free(Box box) {
		zero(box.body(), box.end());
		System.arraycopy("free".getBytes(StandardCharsets.US_ASCII), 0, this.out, box.start() + 4, 4);
	}

	/** A part of the file: its head begins at the start, what it holds at the body. */
	private record Box(String type, int start, int body, int end) {
	}

	/** Takes a piece of an item; within where it lies in the head of the file. */
	private interface Piece {

		void take(long item, int from, int to, boolean within);

	}

	/** Where the items lie. */
	private final class Locations {

		private final Box box;

		private final Box inside;

		private int at;

		/** How many bytes offset, length, base and index take, four bits each. */
		private int sizes;

		Locations(Box box, Box inside) {
			this.box = box;
			this.inside = inside;
		}

		void walk(Piece piece) {
			this.at = this.box.body();
			int version = (int) next(1);
			this.at += 3;
			this.sizes = (int) next(2);
			boolean methods = version > 0;
			long items = next((version < 2) ? 2 : 4);
			for (long item = 0; item < items; item++) {
				long id = next((version < 2) ? 2 : 4);
				int method = methods ? (int) next(2) & 0xf : 0;
				this.at += 2;
				long base = next(this.sizes >> 4 & 0xf);
				extents(piece, id, method, base, methods ? this.sizes & 0xf : 0);
			}
		}

		private void extents(Piece piece, long id, int method, long base, int index) {
			long number = next(2);
			for (long extent = 0; extent < number; extent++) {
				this.at += index;
				long offset = base + next(this.sizes >> 12 & 0xf);
				long length = next(this.sizes >> 8 & 0xf);
				if (method > 1) {
					continue;
				}
				long from = (method == 1) ? this.inside.body() + offset : offset;
				int end = HeicCleaning.this.out.length;
				if (length <= 0 || from < 0 || from > end || length > end - from) {
					throw new IllegalArgumentException("An item of " + length + " bytes at " + from);
				}
				piece.take(id, (int) from, (int) (from + length), method == 1);
			}
		}

		private long next(int bytes) {
			long value = 0;
			for (int i = 0; i < bytes; i++) {
				value = value << 8 | HeicCleaning.this.in.get(this.at++) & 0xff;
			}
			return value;
		}

	}

}
