/*
 * The floor: what no checker of files can go below. Opens, reads, closes and looks at every byte of each file once, in
 * two threads. Usage: floor LIST, in the top of the work tree; LIST holds the tracked paths, each followed by a NUL.
 * Build: cc -O2 -pthread
 */
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { threads = 2, batch = 64, first_slab = 1 << 18 };

static char **paths;
static size_t count;
static atomic_size_t next_path;

struct tally { size_t files, bytes, newlines, non_ascii, trailing_blanks; };

static void scan(struct tally *tally, const unsigned char *bytes, size_t length) {
  unsigned char previous = 0;
  for (size_t i = 0; i < length; i++) {
    unsigned char byte = bytes[i];
    tally->newlines += byte == '\n';
    tally->non_ascii += byte > 0x7f;
    tally->trailing_blanks += byte == '\n' && (previous == ' ' || previous == '\t');
    previous = byte;
  }
}

static size_t read_all(int file, unsigned char **slab, size_t *size) {
  size_t length = 0;
  for (;;) {
    ssize_t got = read(file, *slab + length, *size - length);
    if (got <= 0) return length;
    length += got;
    if (length < *size) return length;
    *size *= 2;
    if (!(*slab = realloc(*slab, *size))) abort();
  }
}

static void *work(void *argument) {
  struct tally *tally = argument;
  size_t size = first_slab;
  unsigned char *slab = malloc(size);
  if (!slab) abort();
  for (size_t from; (from = atomic_fetch_add(&next_path, batch)) < count;) {
    for (size_t i = from; i < from + batch && i < count; i++) {
      int file = open(paths[i], O_RDONLY | O_NOFOLLOW);
      if (file < 0) continue;
      size_t length = read_all(file, &slab, &size);
      close(file);
      tally->files++;
      tally->bytes += length;
      scan(tally, slab, length);
    }
  }
  free(slab);
  return NULL;
}

static void load(const char *list) {
  int file = open(list, O_RDONLY);
  size_t size = first_slab;
  unsigned char *text = malloc(size);
  if (file < 0 || !text) abort();
  size_t length = read_all(file, &text, &size);
  close(file);
  for (size_t i = 0; i < length; i++) count += text[i] == 0;
  if (!(paths = malloc((count + 1) * sizeof *paths))) abort();
  char *at = (char *)text;
  for (size_t i = 0; i < count; i++, at += strlen(at) + 1) paths[i] = at;
}

int main(int argc, char **argv) {
  pthread_t others[threads];
  struct tally tallies[threads] = {0}, all = {0};
  if (argc != 2) return 2;
  load(argv[1]);
  for (int i = 1; i < threads; i++) {
    if (pthread_create(&others[i], NULL, work, &tallies[i])) abort();
  }
  work(&tallies[0]);
  for (int i = 1; i < threads; i++) pthread_join(others[i], NULL);
  for (int i = 0; i < threads; i++) {
    all.files += tallies[i].files;
    all.bytes += tallies[i].bytes;
    all.newlines += tallies[i].newlines;
    all.non_ascii += tallies[i].non_ascii;
    all.trailing_blanks += tallies[i].trailing_blanks;
  }
  printf("%zu %zu %zu %zu %zu\n", all.files, all.bytes, all.newlines, all.non_ascii, all.trailing_blanks);
  return 0;
}
