// The door to Linux calls that Swift's Glibc module lacks. Declarations only: no C code of ours.
#pragma once
#include <malloc.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>

// The system's headers would make these calls' types differ from those of module Glibc: that of accept4 needs _GNU_SOURCE, that
// of the others brings <time.h>.
struct sockaddr;
struct itimerspec;
extern int accept4(int socket, struct sockaddr *address, unsigned int *length, int flags);
extern int timerfd_create(int clock, int flags);
extern int timerfd_settime(int timer, int flags, const struct itimerspec *setting, struct itimerspec *old);
